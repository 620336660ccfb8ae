// What a foreign name with dots may end in.

extension NameEdges {
  /// A foreign name that ends in a surname no foreign sound is written with (麦克·李).
  func addSurnameAfterDot(
    _ start: Int,
    _ index: Int,
    _ cost: Int32,
    to lattice: inout Lattice
  ) {
    guard index > start,
      units[index - 1] == ScriptFolding.nameDot || units[index - 1] == Unit.period
    else { return }
    if units[index - 1] == ScriptFolding.nameDot, let end = knownEnd(from: index) {
      lattice.add(start, end, cost: max(cost, 10), kinds: .foreignName)
    }
    guard lexicon.names.isSurname(units[index]) else { return }
    lattice.add(start, index + 1, cost: max(cost, 10), kinds: .foreignName)
  }

  /// 尤吉尼亚·伯左: a part of one sound takes one more character, whatever it is.
  func addLastCharacter(
    _ start: Int,
    _ index: Int,
    _ cost: Int32,
    to lattice: inout Lattice
  ) {
    guard index > start + 1, index < units.count,
      units[index - 2] == ScriptFolding.nameDot, Unit.isIdeograph(units[index]),
      !lexicon.names.isSmallWord(units[index])
    else { return }
    lattice.add(start, index + 1, cost: max(cost, 10) + 4, kinds: .foreignName)
  }

  private static let generations = Set(ScriptFolding.standard.fold("一二三四五"))
  private static let generation = ScriptFolding.standard.fold("世" as Unicode.Scalar)

  /// 理查德·科尔二世.
  func addGeneration(
    _ start: Int,
    _ index: Int,
    _ cost: Int32,
    to lattice: inout Lattice
  ) {
    guard index + 1 < units.count, Self.generations.contains(units[index]),
      units[index + 1] == Self.generation
    else { return }
    lattice.add(start, index + 2, cost: max(cost, 10), kinds: .foreignName)
  }
}
