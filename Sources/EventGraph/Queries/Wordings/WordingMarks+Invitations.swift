internal import ChineseText

extension WordingMarks {
  /// A guest who is welcomed stands no further from the visit than this.
  private static let longestReach = 32

  /// Whether a text invites somebody to come: 邀请他访问, 期待您明年春天来访.
  ///
  /// Words that also look forward to other things count only where a guest and a visit follow.
  func isInvitation(_ units: [UInt16], names: Set<String>) -> Bool {
    guard contains(.visit, in: units) else { return false }
    if contains(.invitation, in: units) { return true }
    let guests = names.map(ScriptFolding.standard.fold)
    return units.indices.contains { start in
      guard begins(units[start...], with: .welcome) else { return false }
      let reach = units[start...].prefix(Self.longestReach)
      return reach.indices.contains { place in
        let rest = reach[place...]
        let isGuest = begins(rest, with: .guest) || guests.contains { rest.starts(with: $0) }
        return isGuest && contains(.visit, in: rest)
      }
    }
  }

  /// A text without the words of a kind with which it opens.
  func withoutOpening(_ kind: Kind, _ units: [UInt16]) -> [UInt16] {
    var rest = units[...]
    while let word = word(of: kind, beginning: rest) { rest = rest.dropFirst(word.count) }
    return Array(rest)
  }

  private func begins(_ units: ArraySlice<UInt16>, with kind: Kind) -> Bool {
    word(of: kind, beginning: units) != nil
  }
}
