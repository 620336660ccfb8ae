internal import CommandLineTool
internal import EventGraph

/// What can be asked for with `--format`; a table is two files, and flavors are asked for apart.
enum ExportChoice: String, CaseIterable, ArgumentValue {
  case graphml
  case gexf
  case json
  case jgf
  case cytoscape
  case csv
  case dot
  case timelinejs
  case timesketch
  case ics
  case markdown
  case ftm
  case jsonld
  case prov
  case webannotation

  static var valueName: String { "format" }
}

/// For which program a format is written, where programs disagree.
enum ExportFlavor: String, CaseIterable, ArgumentValue {
  case neo4j
  case yed

  static var valueName: String { "program" }
}

extension ExportChoice {
  /// A file that a choice writes.
  struct Part {
    let format: ExportFormat
    /// What is put before the ending of the file's name, where a choice writes several.
    var suffix = ""

    /// The file of this part beside the one that was asked for.
    func file(beside file: FilePath?) -> FilePath? {
      file?.withSuffix(suffix)
    }
  }

  /// The files to write.
  func parts(_ flavor: ExportFlavor?) throws -> [Part] {
    switch (self, flavor) {
    case (.csv, nil):
      [Part(format: .csvNodes, suffix: "-nodes"), Part(format: .csvEdges, suffix: "-edges")]
    case (.csv, .neo4j):
      [Part(format: .neo4jNodes, suffix: "-nodes"), Part(format: .neo4jEdges, suffix: "-edges")]
    case (.graphml, .neo4j): [Part(format: .graphmlNeo4j)]
    case (.graphml, .yed): [Part(format: .graphmlYEd)]
    case (_, nil):
      [Part(format: try whole)]
    case (_, .some(let flavor)):
      throw CommandFailure(
        .usage,
        "could not write \(rawValue) for \(flavor.rawValue)",
        because:
          "graphml has the flavors yed and neo4j, csv has neo4j, and no other format has any",
        advice: "leave --flavor out"
      )
    }
  }

  private var whole: ExportFormat {
    get throws {
      guard let format = ExportFormat(rawValue: rawValue) else {
        throw CommandFailure(.bug, "could not write \(rawValue): it has no writer")
      }
      return format
    }
  }
}

extension FilePath {
  /// The file beside it whose name has `suffix` before its ending.
  func withSuffix(_ suffix: String) -> FilePath {
    guard !suffix.isEmpty else { return self }
    let nameStart = text.lastIndex(of: "/").map(text.index(after:)) ?? text.startIndex
    guard let dot = text.lastIndex(of: "."), dot > nameStart else { return FilePath(text + suffix) }
    return FilePath(text[..<dot] + suffix + text[dot...])
  }
}
