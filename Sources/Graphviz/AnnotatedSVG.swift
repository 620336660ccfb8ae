/// Turns the SVG of libgvc into one that explains itself.
///
/// libgvc writes one element a line, and a group for every node, edge and cluster, whose first
/// child is a title. This puts names, titles and links in, a description and styles on top, and
/// takes away the comments and the values that SVG does not know.
struct AnnotatedSVG {
  private let annotations: SVGAnnotations
  /// What every text repeats, though the root says it for all.
  private let family: [UInt8]
  private var output: [UInt8] = []
  /// Whether the open group has a link to be closed.
  private var isLinked = false
  private var pending: SVGAnnotations.Element?

  private init(_ annotations: SVGAnnotations) {
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
        isComment = !line.suffix(3).elementsEqual("-->".utf8)
      } else if isBody {
        element(line)
      } else if root != nil || line.starts(with: "<svg ".utf8) {
        root = (root ?? []) + line
        guard line.last == UInt8(ascii: ">") else { continue }
        head(root ?? [])
        isBody = true
      }
    }
  }
}

// MARK: The parts

extension AnnotatedSVG {
  private mutating func head(_ root: [UInt8]) {
    let box = Self.value(of: "viewBox", in: root[...]).map { String(decoding: $0, as: UTF8.self) }
    let size = size(box ?? "").map { "width=\"\($0)\" height=\"\($1)\" " } ?? ""
    write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    write("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" ")
    write("\(size)viewBox=\"\(MarkupText.escaped(box ?? ""))\" role=\"graphics-document\" ")
    write("aria-labelledby=\"diagram-title diagram-description\" lang=\"")
    writeText(annotations.language)
    write("\"")
    output += family
    write(">\n<title id=\"diagram-title\">")
    writeText(annotations.title)
    write("</title>\n<desc id=\"diagram-description\">")
    writeText(annotations.description)
    write("</desc>\n")
    write(Self.style)
  }

  private static let style = """
    <style>
    svg { max-width: 100%; height: auto }
    .edge:hover path, .edge:hover polyline { stroke-width: 3 }
    a:hover text { text-decoration: underline }
    </style>

    """

  private mutating func element(_ line: ArraySlice<UInt8>) {
    if line.starts(with: "<text".utf8) {
      copy(line, without: family)
    } else if line.starts(with: "<g id=".utf8) {
      group(line)
    } else if line.starts(with: "<title>".utf8) {
      title()
    } else {
      if isLinked, line.starts(with: "</g>".utf8) {
        write("</a>\n")
        isLinked = false
      }
      shape(line)
    }
  }

  private mutating func group(_ line: ArraySlice<UInt8>) {
    pending = Self.value(of: "id", in: line).flatMap(Self.number).flatMap { number in
      annotations.elements.indices.contains(number) ? annotations.elements[number] : nil
    }
    guard let element = pending else {
      output += line
      return write("\n")
    }
    let kind = Self.value(of: "class", in: line) ?? []
    write("<g id=\"")
    writeText(element.id)
    write("\" class=\"")
    output += kind.prefix { $0 != UInt8(ascii: " ") }
    write(" ")
    writeText(element.kind)
    write(element.title.isEmpty ? "\">\n" : "\" role=\"graphics-symbol\">\n")
  }

  private mutating func title() {
    guard let element = pending else { return }
    pending = nil
    if !element.title.isEmpty {
      write("<title>")
      for (index, line) in element.title.split(separator: "\n").enumerated() {
        if index > 0 { write("\n") }
        writeText(String(line))
      }
      write("</title>\n")
    }
    guard let link = element.link.flatMap(LinkTarget.checked) else { return }
    write("<a xlink:href=\"\(MarkupText.escaped(link))\">\n")
    isLinked = true
  }

  /// A shape; SVG has no color called transparent.
  private mutating func shape(_ line: ArraySlice<UInt8>) {
    let quoted = Array("\"transparent\"".utf8)
    var rest = line
    while let range = Self.range(of: quoted, in: rest) {
      output += rest[rest.startIndex..<range.lowerBound]
      write("\"none\"")
      rest = rest[range.upperBound...]
    }
    output += rest
    write("\n")
  }

  private mutating func copy(_ line: ArraySlice<UInt8>, without dropped: [UInt8]) {
    if let range = Self.range(of: dropped, in: line) {
      output += line[line.startIndex..<range.lowerBound]
      output += line[range.upperBound...]
    } else {
      output += line
    }
    write("\n")
  }
}

// MARK: Bytes

extension AnnotatedSVG {
  private mutating func write(_ text: String) { output += text.utf8 }

  private mutating func writeText(_ text: String) {
    MarkupText.append(DrawableText.cleaned(text), to: &output)
  }

  private static func range(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
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

  /// What stands between the quotation marks after a name.
  private static func value(
    of name: String,
    in line: ArraySlice<UInt8>
  ) -> ArraySlice<UInt8>? {
    guard let head = range(of: Array(" \(name)=\"".utf8), in: line) else { return nil }
    return line[head.upperBound...].prefix { $0 != UInt8(ascii: "\"") }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self))
  }

  /// Width and height in pixels, from a box in points.
  private func size(_ box: String) -> (Int, Int)? {
    let numbers = box.split(separator: " ").compactMap { Double($0) }
    guard numbers.count == 4, numbers[2] > 0 else { return nil }
    let width = annotations.width.map(Double.init) ?? numbers[2] * 4 / 3
    return (Int(width.rounded()), Int((numbers[3] * width / numbers[2]).rounded()))
  }
}
