package import CommandLineTool
package import EDTF

extension EDTFDate: ArgumentValue {
  package static var valueName: String { "date" }

  package var argumentText: String { description }

  package init(argument: String) throws(ArgumentProblem) {
    do {
      try self.init(parsing: argument)
    } catch {
      throw .invalid(reason: error.reasonText, advice: "write 2022-12-30, 2022-12 or 2022")
    }
  }
}

extension EDTFError {
  /// The cause alone, because the message around it names the value already.
  fileprivate var reasonText: String {
    let sentence = description.split(separator: "': ", maxSplits: 1).last.map(String.init)
    return sentence?.split(separator: ";").first.map(String.init) ?? description
  }
}
