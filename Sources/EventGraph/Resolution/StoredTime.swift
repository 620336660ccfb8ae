internal import EDTF

/// A time as it is stored: its text, and the bounds by which it sorts.
struct StoredTime {
  let date: EDTFDate?
  let text: String?
  let bounds: TimeBounds

  init(_ date: EDTFDate?) {
    self.date = date
    text = date?.description
    bounds = TimeBounds(of: date)
  }
}
