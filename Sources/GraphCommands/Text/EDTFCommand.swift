internal import CommandLineTool
internal import EDTF
internal import JSON

/// `edtf`: what there is to say about dates in the Extended Date/Time Format.
enum EDTFCommand: Command {
  static let name = "edtf"
  static let summary = "check dates and show what time they cover"
  static let details = """
    Reads values of the Extended Date/Time Format (ISO 8601-2, levels 0 to 2) and tells for each \
    whether it is valid, its level, the first and the last moment it may cover, and the one \
    canonical way to write it. A bound that is open or unknown is null.

    With - the values are the lines of standard input. Every value gives one line, in order. The \
    exit status is 1 when any of them is not valid.
    """
  static let examples = [
    Example("graph edtf 2022-12-30 '2022-12~' 2023-21", "Three dates, the last one in spring."),
    Example("cut -f 2 dates.tsv | graph edtf -", "Check a column of dates."),
  ]

  static let values = Argument<[String]>(
    "value",
    help: "a date, or - for the lines of standard input"
  )
  static let format = OutputFormat.option(.jsonl, .text, .csv, .markdown)

  static var parameters: [any Parameter] { [values, format] }

  static func run(_ arguments: ParsedArguments, on console: Console) throws -> ExitStatus {
    Interruption.watch()
    var printer = EDTFReportPrinter(format: arguments[format], console: console)
    for value in arguments[values] {
      if value != "-" {
        try printer.add(EDTFReport(value))
        continue
      }
      while let line = try console.input.readLine() {
        try console.interruption.check()
        try printer.add(EDTFReport(String(decoding: line, as: UTF8.self)))
      }
    }
    try printer.finish()
    return printer.allAreValid ? .done : .nothingFound
  }
}
