internal import JSON

/// The article that a page describes in JSON-LD, in the words of schema.org.
struct StructuredArticle {
  private let object: JSONValue

  private static let types: Set<String> = [
    "NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
    "BackgroundNewsArticle", "ReviewNewsArticle", "BlogPosting", "LiveBlogPosting",
    "SocialMediaPosting", "TechArticle", "Report",
  ]

  /// The first article in a JSON-LD block: alone, in a list, or in a graph.
  static func find(in value: JSONValue, depth: Int = 0) -> StructuredArticle? {
    guard depth < 6 else { return nil }
    if let elements = value.array {
      return elements.lazy.compactMap { find(in: $0, depth: depth + 1) }.first
    }
    let type = value["@type"]
    let names = type?.array?.compactMap(\.string) ?? type?.string.map { [$0] } ?? []
    if names.contains(where: types.contains) { return StructuredArticle(object: value) }
    for name in ["@graph", "mainEntity", "mainEntityOfPage"] {
      if let inner = value[name], let found = find(in: inner, depth: depth + 1) { return found }
    }
    return nil
  }

  /// Adds what the block says to what the page says.
  func add(to metadata: inout PageMetadata) {
    let field = { (name: String, value: String) in
      PageMetadata.Field(value: PageMetadata.line(value), place: "JSON-LD \(name)")
    }
    if let title = object["headline"]?.string ?? object["name"]?.string {
      metadata.titles.insert(field("headline", title), at: 0)
    }
    if let subtitle = object["alternativeHeadline"]?.string {
      metadata.subtitles.append(field("alternativeHeadline", subtitle))
    }
    if let address = object["url"]?.string ?? Self.identifier(object["mainEntityOfPage"]) {
      metadata.addresses.append(field("url", address))
    }
    if let publisher = object["publisher"].flatMap(Self.names)?.first {
      metadata.outlets.insert(field("publisher", publisher), at: 0)
    }
    for author in object["author"].flatMap(Self.names) ?? [] {
      metadata.authors.insert(field("author", author), at: 0)
    }
    if let date = object["datePublished"]?.string ?? object["dateCreated"]?.string {
      metadata.dates.append((field("datePublished", date), .structuredData))
    }
    metadata.language = object["inLanguage"]?.string ?? metadata.language
    metadata.structuredBody = object["articleBody"]?.string
  }

  private static func identifier(_ value: JSONValue?) -> String? {
    value?.string ?? value?["@id"]?.string
  }

  /// The names of a person or an organisation, or of several.
  private static func names(_ value: JSONValue) -> [String] {
    if let elements = value.array { return elements.flatMap(names) }
    return (value.string ?? value["name"]?.string).map { [$0] } ?? []
  }
}
