public import EDTF

/// How a diagram looks.
public struct DiagramStyle: Sendable {
  /// The colors.
  public enum Theme: String, CaseIterable, Sendable {
    /// Dark text on white.
    case light
    /// Light text on near-black.
    case dark
    /// Black on white, with few and pale fills, for paper.
    case print
  }

  /// How the parts are placed.
  public enum Layout: String, CaseIterable, Sendable {
    /// In three columns: who acts, what was said, who tells.
    case columns
    /// In ranks, along the lines.
    case dot
    /// As springs between the parts.
    case neato
    /// As springs, with frames.
    case fdp
    /// As springs, for thousands of parts.
    case sfdp
    /// In circles.
    case circo
    /// In rings around a centre.
    case twopi
  }

  /// The colors.
  public var theme = Theme.light
  /// The language of everything that is not quoted from the graph.
  public var language = EDTFLanguage.english
  /// The family of the font; nil chooses an installed one that has the characters.
  public var font: String?
  /// How the parts are placed; nil chooses by their number.
  public var layout: Layout?
  /// How many nodes of the graph are drawn at most.
  public var limit = 600
  /// The width of the picture in pixels; nil leaves it as wide as its parts need.
  public var width: Int?

  /// A light picture in English.
  public init() {}
}
