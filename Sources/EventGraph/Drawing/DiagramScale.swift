/// How large a picture comes out.
struct DiagramScale {
  /// Pixels to an inch, for pictures made of pixels.
  let resolution: Double?
  /// The size of the page in inches, for pages.
  let page: (width: Double, height: Double)?

  private static let pointsPerInch = 72.0
  private static let pixelsPerInch = 96.0
  /// Fine enough for good screens and for most printing.
  private static let usualResolution = 192.0
  /// What the drawing library below refuses to go beyond.
  private static let mostPixels = 32_000.0

  init(_ size: Canvas.Rectangle, width: Int?, format: DiagramFormat) {
    let wanted = width.map { Double($0) / max(1, size.width) * Self.pointsPerInch }
    let longest = max(1, size.width, size.height)
    let most = Self.mostPixels / longest * Self.pointsPerInch
    resolution = format == .png ? max(8, min(wanted ?? Self.usualResolution, most)) : nil
    page = width.flatMap { width in
      guard format == .pdf else { return nil }
      let inches = Double(width) / Self.pixelsPerInch
      return (inches, inches * size.height / max(1, size.width))
    }
  }
}
