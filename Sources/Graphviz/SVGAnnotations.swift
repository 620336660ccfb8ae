/// What a picture means, for readers who cannot see it and for those who point at its parts.
package struct SVGAnnotations: Sendable {
  /// What one node, edge or cluster is called, and what is said of it.
  package struct Element: Sendable {
    /// Its id in the SVG, for style sheets and addresses.
    package let id: String
    /// Its classes, besides `node`, `edge` or `cluster`.
    package let kind: String
    /// The whole text; browsers show it where the pointer rests.
    package let title: String
    /// The page it leads to; anything but http and https is ignored.
    package let link: String?

    package init(id: String, kind: String, title: String, link: String? = nil) {
      self.id = id
      self.kind = kind
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
  /// The parts; the graph gives each its place in this list as its `id`.
  package var elements: [Element]

  package init(
    title: String,
    description: String,
    language: String,
    fontFamily: String,
    elements: [Element]
  ) {
    self.title = title
    self.description = description
    self.language = language
    self.fontFamily = fontFamily
    self.elements = elements
  }
}
