/// The languages dates can be told in.
public enum EDTFLanguage: CaseIterable, Hashable, Sendable {
  /// English, as in `about 30 December 2022`.
  case english
  /// Chinese in simplified characters, as in `约2022年12月30日`.
  case chinese
}

extension EDTFDate {
  /// The value as people read it, short enough for a row of a timeline.
  public func text(in language: EDTFLanguage) -> String {
    switch language {
    case .english: EnglishWording().text(self)
    case .chinese: ChineseWording().text(self)
    }
  }
}
