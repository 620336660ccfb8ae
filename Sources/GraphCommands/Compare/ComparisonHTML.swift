internal import CommandLineTool
internal import EDTF
internal import EventGraph

/// A comparison as one page that needs nothing else; every cell opens to its sentences.
struct ComparisonHTML {
  let page: ComparisonPage

  private var labels: Labels { page.labels }
  private var comparison: Comparison { page.comparison }

  var text: String {
    let title = PageText.html(page.title)
    var html = """
      <!DOCTYPE html>
      <html lang="\(labels("en", "zh"))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <h1>\(title)</h1>

      """
    for line in [page.when, page.size].compactMap(\.self) {
      html += "<p class=\"detail\">\(PageText.html(line))</p>\n"
    }
    html += facets + matrix + key + silences
    let note = labels(
      "Who said and who carried is listed; who is right is not judged. What an outlet did not carry is said only where its articles are here.",
      "本页只列出谁说了什么、由谁刊载，不判断对错；只对收有其报道的媒体说“未刊载”。"
    )
    return html + "<footer>\(note)</footer>\n</body>\n</html>\n"
  }

  private var facets: String {
    guard !comparison.facets.isEmpty else { return "" }
    var html = "<table class=\"facts\">\n"
    for facet in comparison.facets {
      for version in facet.versions {
        let outlets = version.outlets.joined(separator: labels.comma)
        var words = PageText.html(page.version(version, facet.kind))
        for contradiction in version.contradictions {
          let detail = PageText.html(labels.contradiction(contradiction))
          words += "<br/><span class=\"detail\">\(detail)</span>"
        }
        let name = labels.facet(facet.kind) + (version.isDisputed ? " ≠" : "")
        html += "<tr><th>\(name)</th><td>\(words)</td><td>\(PageText.html(outlets))</td></tr>\n"
      }
    }
    return html + "</table>\n"
  }

  private var matrix: String {
    var html = "<div class=\"wide\"><table class=\"matrix\">\n<thead><tr><th></th><th></th>"
    for column in comparison.columns {
      let passing = column.articles.count(where: \.isPassing)
      let rest = labels("\(passing) only mention it", "其中\(passing)篇只提及")
      let articles = labels.count(column.articles.count, "article", "篇报道")
      let count = passing == 0 ? articles : articles + labels.colon + rest
      let note = column.isHeld ? count : labels("as told by others", "据他人转述")
      let kind = column.isHeld ? "held" : "told"
      html += "<th class=\"\(kind)\">\(PageText.html(column.outlet.label))<br/>"
      html += "<span class=\"detail\">\(note)</span></th>"
    }
    html += "</tr></thead>\n"
    for group in comparison.groups {
      let span = comparison.columns.count + 2
      html += "<tbody>\n<tr><th colspan=\"\(span)\" class=\"speaker\">"
      html += "\(PageText.html(page.heading(group)))</th></tr>\n"
      for row in group.rows { html += self.row(row) }
      html += "</tbody>\n"
    }
    return html + "</table></div>\n"
  }

  private func row(_ row: Comparison.Row) -> String {
    var html = "<tr id=\"\(PageText.anchor(row.statement.id))\">"
    html += "<td class=\"what\">\(PageText.html(page.text(row)))"
    for note in [page.also(row), page.basis(row)].compactMap(\.self) {
      html += "<br/><span class=\"detail\">\(PageText.html(note))</span>"
    }
    html += "</td><td class=\"detail\">\(page.ratio(row))</td>"
    for cell in row.cells { html += self.cell(cell, of: row) }
    return html + "</tr>\n"
  }

  private func cell(_ cell: Comparison.Cell, of row: Comparison.Row) -> String {
    let mark = PageText.html(ComparisonMark(cell).text)
    let opening = "<td class=\"\(cell.state.rawValue)\">"
    let isEmpty = cell.carriages.isEmpty && cell.claims.isEmpty && cell.nearest == nil
    guard !isEmpty else { return "\(opening)\(mark)</td>" }
    var html = "\(opening)<details><summary>\(mark)</summary>"
    for remark in page.remarks(cell) { html += "<p class=\"detail\">\(PageText.html(remark))</p>" }
    if cell.state == .carriedDifferently, let words = cell.carriages.first?.words,
      let basis = row.basis?.words
    {
      html += "<p>\(diff(from: basis, to: words))</p>"
    }
    for carriage in cell.carriages {
      let words = PageText.html(carriage.words ?? "")
      html += "<blockquote>\(carriage.isDirect ? "“\(words)”" : words)</blockquote>"
      html += source(carriage.article)
    }
    if let near = cell.nearest {
      html += "<p class=\"detail\">\(labels.near)</p>"
      html += "<blockquote>\(PageText.html(near.words ?? ""))</blockquote>" + source(near.article)
    }
    for claim in cell.claims {
      html += "<blockquote>\(PageText.html(claim.words ?? claim.what))</blockquote>"
      html += source(claim.article)
    }
    return html + "</details></td>"
  }

  private func diff(from old: String, to new: String) -> String {
    TextDifference(from: old, to: new).pieces.map { piece in
      let text = PageText.html(piece.text)
      return switch piece.kind {
      case .same: text
      case .removed: "<del>\(text)</del>"
      case .added: "<ins>\(text)</ins>"
      }
    }.joined()
  }

  private func source(_ article: Comparison.Article?) -> String {
    guard let article else { return "" }
    let title = PageText.html(labels.source(article))
    let link = article.url.flatMap(PageText.webAddress)
    let text = link.map { "<a href=\"\($0)\" rel=\"noopener\">\(title)</a>" } ?? title
    return "<p class=\"detail\">\(text)</p>"
  }

  private var key: String {
    let states = Set(comparison.groups.flatMap(\.rows).flatMap(\.cells).map(\.state))
    guard !states.isEmpty else { return "" }
    var html = "<ul class=\"key\">\n"
    for state in Comparison.Cell.State.allCases where states.contains(state) {
      let sign = PageText.html(ComparisonMark.signs[state] ?? "")
      html += "<li><b class=\"\(state.rawValue)\">\(sign)</b> \(labels.state(state))</li>\n"
    }
    html += "<li><b>\(ComparisonMark.told)</b> \(labels.told)</li>\n"
    return html + "<li><b>\(ComparisonMark.near)</b> \(labels.near)</li>\n</ul>\n"
  }

  private var silences: String {
    guard !comparison.silences.isEmpty else { return "" }
    var html = "<h2>\(labels("Also said to be left out", "另据称略去"))</h2>\n<ul>\n"
    for silence in comparison.silences {
      let parties = silence.parties.joined(separator: labels.comma)
      let text = PageText.html("\(parties)\(labels.colon)\(silence.what)")
      html += "<li><details><summary>\(text)</summary>"
      for claim in silence.claims {
        html += "<blockquote>\(PageText.html(claim.words ?? claim.what))</blockquote>"
        html += source(claim.article)
      }
      html += "</details></li>\n"
    }
    return html + "</ul>\n"
  }

  private static let style = """
    :root { color-scheme: light dark; --quiet: #5f6368; --line: #d0d4d9; --accent: #0b5394; }
    @media (prefers-color-scheme: dark) { :root { --quiet: #a0a6ad; --line: #3c4248; --accent: #8ab4f8; } }
    body { margin: 2rem auto; padding: 0 1rem; max-width: 80rem; line-height: 1.55;
      font-family: "Noto Serif CJK SC", "Songti SC", Georgia, serif; }
    h1 { font-size: 1.6rem; }
    h2 { font-size: 1.1rem; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; margin: 1rem 0; }
    th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-top: 1px solid var(--line); }
    .matrix .what { min-width: 16rem; }
    .matrix thead th { min-width: 4rem; }
    .matrix thead th { font: .85rem system-ui, sans-serif; }
    .speaker { color: var(--accent); padding-top: 1rem; border-top: 2px solid var(--accent); }
    .detail, footer, .key { font: .85rem system-ui, sans-serif; color: var(--quiet); margin: .1rem 0; }
    summary { cursor: pointer; font-family: ui-monospace, monospace; }
    details[open] { min-width: 16rem; }
    .no-data { color: var(--quiet); }
    .carried-differently summary { text-decoration: underline dotted; }
    blockquote { margin: .3rem 0; padding-left: .8rem; border-left: 3px solid var(--line); }
    a { color: var(--accent); }
    .key { list-style: none; padding: 0; }
    footer { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: .6rem; }
    """
}
