internal import CommandLineTool
internal import EDTF
internal import EventGraph

/// A timeline as one page that needs nothing else: no script, no font, no network.
struct TimelineHTML {
  let page: TimelinePage

  func text(reports: TimelinePage.Reports) throws -> String {
    let labels = page.labels
    var html = """
      <!DOCTYPE html>
      <html lang="\(labels("en", "zh"))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(PageText.html(page.title))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <h1>\(PageText.html(page.title))</h1>

      """
    for section in page.sections {
      html += "<section>\n<h2>\(PageText.html(section.heading))</h2>\n<ol>\n"
      for row in section.rows { html += try item(row, reports) }
      html += "</ol>\n</section>\n"
    }
    let note = labels(
      "Who said and who carried is listed; who is right is not judged. Dates are as uncertain as their sources.",
      "本页只列出谁说了什么、由谁刊载，不判断对错；日期的不确定程度与来源一致。"
    )
    return html + "<footer>\(note)</footer>\n</body>\n</html>\n"
  }

  private func item(_ row: Timeline.Row, _ reports: TimelinePage.Reports) throws -> String {
    // A link is known by its two ends and has no id of its own.
    var html = row.kind == .link ? "<li>" : "<li id=\"\(PageText.anchor(row.id))\">"
    html += "<span class=\"kind \(row.kind.rawValue)\">\(page.kind(of: row))</span> "
    html += "<span class=\"what\">\(PageText.html(row.what))</span>\n"
    for detail in page.details(of: row) {
      html += "<p class=\"detail\">\(PageText.html(detail))</p>\n"
    }
    let sources = row.kind == .link ? [] : try reports(row.id)
    if !sources.isEmpty {
      html += "<details><summary>\(page.labels("sources", "来源"))</summary>\n<ul>\n"
      for source in sources { html += self.source(source) }
      html += "</ul>\n</details>\n"
    }
    return html + "</li>\n"
  }

  private func source(_ report: Report) -> String {
    let parts = [report.outlet, report.title].filter { !$0.isEmpty }
    let title = PageText.html(parts.joined(separator: "："))
    let told = report.isFirstHand ? "" : page.labels(" (as told by this article)", "（据此文转述）")
    let link = report.url.flatMap(PageText.webAddress)
    var html = "<li>"
    html += link.map { "<a href=\"\($0)\" rel=\"noopener\">\(title)</a>" } ?? title
    html += told
    if let published = report.published { html += " \(time(published))" }
    if let words = report.words { html += "<blockquote>\(PageText.html(words))</blockquote>" }
    return html + "</li>\n"
  }

  /// A date as people say it; what machines can read of it stands beside it.
  private func time(_ date: EDTFDate) -> String {
    let text = PageText.html(page.labels.date(date))
    guard let day = date.exactDay else { return "<span class=\"time\">\(text)</span>" }
    return "<time datetime=\"\(day)\">\(text)</time>"
  }

  private static let style = """
    :root { color-scheme: light dark; --quiet: #5f6368; --line: #d0d4d9; --accent: #0b5394; }
    @media (prefers-color-scheme: dark) { :root { --quiet: #a0a6ad; --line: #3c4248; --accent: #8ab4f8; } }
    body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.6;
      font-family: "Noto Serif CJK SC", "Songti SC", Georgia, serif; }
    h1 { font-size: 1.6rem; }
    h2 { font-size: 1.1rem; border-top: 1px solid var(--line); padding-top: .8rem; margin-top: 1.6rem; }
    ol { list-style: none; padding: 0; }
    ol > li { margin: 0 0 1rem; }
    .kind { font: .8rem system-ui, sans-serif; color: var(--accent); border: 1px solid; border-radius: .2rem;
      padding: .05rem .35rem; margin-right: .3rem; white-space: nowrap; }
    .detail, summary, footer { font: .85rem system-ui, sans-serif; color: var(--quiet); margin: .1rem 0; }
    blockquote { margin: .3rem 0 .6rem; padding-left: .8rem; border-left: 3px solid var(--line); }
    a { color: var(--accent); }
    footer { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: .6rem; }
    """
}
