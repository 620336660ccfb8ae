/// Everything an article shows about one written form that may be a person's name.
struct NameCandidate: Sendable {
  /// The folded form.
  let form: String
  /// The form in folded units.
  let units: [UInt16]
  /// Whether it is a run of foreign sounds.
  var isForeign = false
  /// Whether it is written in Latin letters.
  var isLatin = false
  /// Whether it has characters that write no foreign sounds (德堪, 凯飒).
  var isSpelledFreely = false
  /// Whether it is an ordinary word as well (高峰, 万里).
  var isWord = false
  /// How often it stands in the article.
  var count = 0
  /// How often something named after it stands there instead.
  var rejected = 0
  /// All that speaks for it anywhere in the article.
  var evidence: NameEvidence = []
  /// The person of the list, or -1.
  var known: Int32 = -1
  /// Latin names that stood in brackets after it.
  var latinNames: [String] = []
  /// Titles that stood around it, as printed.
  var titles: [String] = []
  /// How much its characters look like a given name.
  var grade = 0

  /// Whether the article bears it out as a person's name.
  var isAccepted: Bool {
    guard count > 0 else { return false }
    if evidence.contains(.known) { return true }
    if evidence.contains(.knownWeakly) {
      if isWord { return evidence.hasAny([.strong, .link]) }
      return evidence.hasAny([.strong, .link, .listed, .acts]) || count >= 3
    }
    if isLatin { return evidence.hasAny([.titleBefore, .speaks, .titleAfter, .listed]) }
    return isForeign ? isAcceptedForeign : isAcceptedHan
  }

  /// 宋·苏轼 cut short: single characters around a dot are no name.
  private var isInitials: Bool {
    units.count == 3 && units[1] == ScriptFolding.nameDot
  }

  private var isAcceptedForeign: Bool {
    if evidence.contains(.dot) { return !isInitials }
    if isSpelledFreely { return evidence.isSuperset(of: [.titleBefore, .latinName]) }
    if evidence.hasAny([.titleBefore, .titleAfter, .latinName, .turn]) { return true }
    if evidence.contains(.speaks) { return units.count >= 2 }
    return evidence.contains(.latinWord) && evidence.hasAny([.link, .acts, .listed])
      || evidence.contains(.listed) && units.count >= 3
  }

  private static let districts = Set(ScriptFolding.standard.fold("县市省镇乡村区"))

  private var isAcceptedHan: Bool {
    let least = units.count == 2 ? 0 : -2
    if let last = units.last, Self.districts.contains(last), !evidence.contains(.titleBefore) {
      return false
    }
    if evidence.isSuperset(of: [.titleBefore, .latinName]) { return true }
    if evidence.isSuperset(of: [.titleBefore, .speaks]) { return grade >= least - 2 }
    if evidence.contains(.apposed) { return grade >= least - 2 }
    if evidence.hasAny(.strong) { return grade >= least }
    if evidence.contains(.link) { return grade >= least + 1 }
    if evidence.contains(.listed) { return grade >= least + 1 }
    if evidence.contains(.acts) { return grade >= least + 2 }
    if units.count == 3, count >= 5, grade >= 1, rejected == 0 { return true }
    return count >= 3 && grade >= 3 || count >= 2 && grade >= 4
  }
}
