extension String: ArgumentValue {
  package static var valueName: String { "text" }
  package var argumentText: String { self }

  package init(argument: String) throws(ArgumentProblem) {
    self = argument
  }
}

extension Int: ArgumentValue {
  package static var valueName: String { "number" }
  package var argumentText: String { String(self) }

  package init(argument: String) throws(ArgumentProblem) {
    if let number = Int(argument) {
      self = number
      return
    }
    let digits = argument.hasPrefix("-") ? argument.utf8.dropFirst() : argument.utf8[...]
    let isNumber = !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
    throw isNumber
      ? .invalid(reason: "the number is too long", advice: "give a shorter one")
      : .invalid(reason: "not a whole number", advice: "give digits only, like 20")
  }
}

extension Double: ArgumentValue {
  package static var valueName: String { "number" }
  package var argumentText: String { description }

  package init(argument: String) throws(ArgumentProblem) {
    guard let number = Double(argument), number.isFinite else {
      throw .invalid(reason: "not a number", advice: "give a number like 0.5")
    }
    self = number
  }
}
