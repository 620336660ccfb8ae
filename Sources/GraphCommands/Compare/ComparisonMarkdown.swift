internal import EventGraph

/// A comparison as a page of GitHub's Markdown: a table of facts, one of statements, and notes.
struct ComparisonMarkdown {
  let page: ComparisonPage

  private var labels: Labels { page.labels }

  var text: String {
    var text = "# \(PageText.markdown(page.title))\n\n"
    if let when = page.when { text += "\(PageText.markdown(when))  \n" }
    text += "\(PageText.markdown(page.size))\n"
    text += facets
    for group in page.comparison.groups { text += table(group) }
    return text + key + silences
  }

  private var facets: String {
    guard !page.comparison.facets.isEmpty else { return "" }
    var text = "\n| | \(labels("version", "说法")) | \(labels("outlets", "媒体")) |\n"
    text += "| --- | --- | --- |\n"
    for facet in page.comparison.facets {
      for version in facet.versions {
        let name = labels.facet(facet.kind) + (version.isDisputed ? " ≠" : "")
        var words = PageText.markdown(page.version(version, facet.kind))
        for contradiction in version.contradictions {
          words += "<br>" + PageText.markdown(labels.contradiction(contradiction))
        }
        let outlets = PageText.markdown(version.outlets.joined(separator: labels.comma))
        text += "| \(name) | \(words) | \(outlets) |\n"
      }
    }
    return text
  }

  private func table(_ group: Comparison.Group) -> String {
    var text = "\n## \(PageText.markdown(page.heading(group)))\n\n"
    let names = page.comparison.columns.map { column in
      PageText.markdown(column.outlet.label) + (column.isHeld ? "" : " \\*")
    }
    let head = [labels("statement", "言论"), labels("held", "所收")] + names
    text += "| \(head.joined(separator: " | ")) |\n"
    text += "|\(head.map { _ in " --- |" }.joined())\n"
    for row in group.rows {
      let cells = row.cells.map { cell -> String in
        let state = PageText.markdown(ComparisonMark(cell).text)
        let remarks = page.remarks(cell).map(PageText.markdown)
        return ([state] + remarks).joined(separator: "<br>")
      }
      let line = [PageText.markdown(page.text(row)), page.ratio(row)] + cells
      text += "| \(line.joined(separator: " | ")) |\n"
    }
    if page.showsEvidence || page.showsDiff {
      for row in group.rows { text += evidence(row) }
    }
    return text
  }

  private func evidence(_ row: Comparison.Row) -> String {
    var text = "\n**\(PageText.markdown(page.text(row)))**\n\n"
    for (column, cell) in zip(page.comparison.columns, row.cells) {
      let outlet = PageText.markdown(column.outlet.label)
      if page.showsDiff, cell.state == .carriedDifferently, let words = cell.carriages.first?.words,
        let basis = row.basis?.words
      {
        text +=
          "- \(outlet) ± \(PageText.markdown(DifferenceText.marked(from: basis, to: words)))\n"
      }
      guard page.showsEvidence else { continue }
      for carriage in cell.carriages {
        let source = carriage.article.map(labels.source) ?? ""
        let words = labels.quoted(whole: carriage.words ?? "")
        text +=
          "- \(outlet)\(labels.colon)\(PageText.markdown(words)) \(PageText.markdown(source))\n"
      }
    }
    return text
  }

  private var key: String {
    var text = "\n"
    for state in Comparison.Cell.State.allCases {
      let sign = PageText.markdown(ComparisonMark.signs[state] ?? "")
      text +=
        "`\(ComparisonMark.signs[state] ?? sign)` \(PageText.markdown(labels.state(state)))  \n"
    }
    return text
      + "`\(ComparisonMark.told)` \(labels.told)  \n`\(ComparisonMark.near)` \(labels.near)\n"
  }

  private var silences: String {
    guard !page.comparison.silences.isEmpty else { return "" }
    var text = "\n## \(labels("Also said to be left out", "另据称略去"))\n\n"
    for silence in page.comparison.silences {
      let parties = silence.parties.joined(separator: labels.comma)
      let sources = Set(silence.claims.map { labels.shortSource($0.article) }).sorted()
      let names = sources.joined(separator: labels.comma)
      let line = "\(parties)\(labels.colon)\(silence.what) — \(names)"
      text += "- \(PageText.markdown(line))\n"
    }
    return text
  }
}
