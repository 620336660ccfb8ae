/// Turns the SVG of libgvc into one that explains itself.
///
/// libgvc writes one element a line, and a group for every node, edge and cluster, whose first
/// child is a title. This puts the titles and links in, a description and styles on top, and takes
/// away the comments and the values that SVG does not know.
struct AnnotatedSVG {
  private let annotations: SVGAnnotations
  private let family: [UInt8]
  private var output: [UInt8] = []
  /// The part whose group is open, if it has a link to be closed.
  private var openLink = false
  private var pending: SVGAnnotations.Element?

  init(_ annotations: SVGAnnotations) {
    self.annotations = annotations
    let family = MarkupText.escaped(annotations.fontFamily)
    self.family = Array(" font-family=\"\(family)\"".utf8)
  }

  /// The finished picture.
  static func make(from svg: [UInt8], _ annotations: SVGAnnotations) -> [UInt8] {
    var writer = AnnotatedSVG(annotations)
    writer.output.reserveCapacity(svg.count)
    writer.rewrite(svg)
    return writer.output
  }

  private mutating func rewrite(_ svg: [UInt8]) {
    var isComment = false
    var root: [UInt8]?
    var isBody = false
    for line in svg.split(separator: UInt8(ascii: "\n")) {
      if isComment || line.starts(with: "<!--".utf8) {
        isComment = !line.reversed().starts(with: ">--".utf8)
      } else if isBody {
        element(line)
      } else if root != nil || line.starts(with: "<svg ".utf8) {
        root = (root ?? []) + line
        guard line.last == UInt8(ascii: ">") else { continue }
        head(String(decoding: root ?? [], as: UTF8.self))
        isBody = true
      }
    }
  }

  private mutating func write(_ text: String) {
    output += text.utf8
    output.append(UInt8(ascii: "\n"))
  }
}

// MARK: The parts

extension AnnotatedSVG {
  private mutating func head(_ root: String) {
    let box = Self.value(of: "viewBox", in: root) ?? ""
    let size = size(box).map { "width=\"\($0)\" height=\"\($1)\" " } ?? ""
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    write(
      """
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
      \(size)viewBox="\(MarkupText.escaped(box))" role="graphics-document" \
      aria-labelledby="diagram-title diagram-description" \
      lang="\(MarkupText.escaped(annotations.language))"\(String(decoding: family, as: UTF8.self))>
      """
    )
    write("<title id=\"diagram-title\">\(Self.written(annotations.title))</title>")
    write("<desc id=\"diagram-description\">\(Self.written(annotations.description))</desc>")
    write(Self.style)
  }

  private static let style = """
    <style>
    svg { max-width: 100%; height: auto }
    .edge:hover path, .edge:hover polyline { stroke-width: 3 }
    a:hover text { text-decoration: underline }
    </style>
    """

  private static func written(_ text: String) -> String {
    MarkupText.escaped(DrawableText.cleaned(text))
  }

  private mutating func element(_ line: ArraySlice<UInt8>) {
    if line.starts(with: "<g id=".utf8) {
      group(String(decoding: line, as: UTF8.self))
    } else if line.starts(with: "<title>".utf8) {
      title()
    } else {
      if line.starts(with: "</g>".utf8), openLink {
        write("</a>")
        openLink = false
      }
      shape(line)
    }
  }

  private mutating func group(_ line: String) {
    let id = Self.value(of: "id", in: line).map(Self.plainHyphens) ?? ""
    let kind = Self.value(of: "class", in: line) ?? ""
    pending = annotations.elements[id]
    guard !kind.hasPrefix("graph") else { return write(line) }
    let role = pending == nil ? " role=\"presentation\"" : " role=\"graphics-symbol\""
    write(
      "<g id=\"\(MarkupText.escaped(id))\" class=\"\(MarkupText.escaped(Self.plainHyphens(kind)))\"\(role)>"
    )
  }

  private mutating func title() {
    guard let element = pending else { return }
    pending = nil
    let lines = element.title.split(separator: "\n").map { DrawableText.cleaned(String($0)) }
    write("<title>\(MarkupText.escaped(lines.joined(separator: "\n")))</title>")
    guard let link = element.link.flatMap(LinkTarget.checked) else { return }
    write("<a xlink:href=\"\(MarkupText.escaped(link))\">")
    openLink = true
  }

  /// A shape or a text; SVG has no color called transparent.
  private mutating func shape(_ line: ArraySlice<UInt8>) {
    let isText = line.starts(with: "<text".utf8)
    let replaced = isText ? family : Array("\"transparent\"".utf8)
    let replacement = isText ? [] : Array("\"none\"".utf8)
    var rest = line
    while let range = Self.range(of: replaced, in: rest) {
      output += rest[rest.startIndex..<range.lowerBound]
      output += replacement
      rest = rest[range.upperBound...]
      if isText { break }
    }
    output += rest
    output.append(UInt8(ascii: "\n"))
  }
}

// MARK: Bytes

extension AnnotatedSVG {
  private static func range(
    of wanted: [UInt8],
    in bytes: ArraySlice<UInt8>
  ) -> Range<Int>? {
    guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
    var start = bytes.startIndex
    let last = bytes.endIndex - wanted.count
    while start <= last {
      if bytes[start] == first, bytes[start...].starts(with: wanted) {
        return start..<start + wanted.count
      }
      start += 1
    }
    return nil
  }

  private static func value(of name: String, in line: String) -> String? {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() where part.hasSuffix(" \(name)=") {
      return index + 1 < parts.count ? String(parts[index + 1]) : nil
    }
    return nil
  }

  /// libgvc writes hyphens as `&#45;` for fear of comments.
  private static func plainHyphens(_ text: String) -> String {
    text.split(separator: "&#45;", omittingEmptySubsequences: false).joined(separator: "-")
  }

  /// Width and height in pixels, from a box in points.
  private func size(_ box: String) -> (Int, Int)? {
    let numbers = box.split(separator: " ").compactMap { Double($0) }
    guard numbers.count == 4, numbers[2] > 0 else { return nil }
    let width = annotations.width.map(Double.init) ?? numbers[2] * 4 / 3
    return (Int(width.rounded()), Int((numbers[3] * width / numbers[2]).rounded()))
  }
}
