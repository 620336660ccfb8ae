/// What a picture means, for readers who cannot see it and for those who point at its parts.
package struct SVGAnnotations: Sendable {
  /// What is said of one node, edge or cluster.
  package struct Element: Sendable {
    /// The whole text; browsers show it where the pointer rests.
    package let title: String
    /// The page it leads to; anything but http and https is ignored.
    package let link: String?

    package init(title: String, link: String? = nil) {
      self.title = title
      self.link = link
    }
  }

  package var title: String
  package var description: String
  /// The language of the text, such as `zh`.
  package var language: String
  /// The family all text is set in.
  package var fontFamily: String
  /// How many pixels wide the picture is; nil leaves it as wide as it was drawn.
  package var width: Int?
  /// By the `id` that the graph gives the part.
  package var elements: [String: Element]

  package init(
    title: String,
    description: String,
    language: String,
    fontFamily: String,
    elements: [String: Element]
  ) {
    self.title = title
    self.description = description
    self.language = language
    self.fontFamily = fontFamily
    self.elements = elements
  }
}
