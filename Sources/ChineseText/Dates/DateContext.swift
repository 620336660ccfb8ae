package import EDTF

/// What is known about an article before its time expressions are read.
package struct DateContext: Hashable, Sendable {
  /// The day of publication; without it only complete dates have a value.
  package var published: CivilDay?
  /// The minutes ahead of UTC of clock times that name no zone; without it none gets a shift.
  package var zone: Int?
  /// Whether vague words (近日) and windows (过去三天) are given values.
  package var includesVague: Bool

  /// Describes an article.
  package init(published: CivilDay?, zone: Int? = nil, includesVague: Bool = false) {
    self.published = published
    self.zone = zone
    self.includesVague = includesVague
  }

  /// The minutes ahead of UTC of +08:00, or nil where a text is none such.
  package static func minutes(ofZone text: String) -> Int? {
    text == "Z" ? 0 : ClockZone.minutes(text)
  }
}
