/// The colors of a theme.
///
/// The hues are those of Okabe and Ito, which people with any kind of color blindness can tell
/// apart; shape and line style always say the same as color does.
struct DiagramPalette: Sendable {
  /// How a shape is colored.
  struct Ink: Sendable {
    let fill: String
    let line: String
    let text: String
    let remark: String
  }

  let background: String
  let text: String
  let quiet: String
  /// For lines that only guide the eye, and for those that divide a scale.
  let faint: String
  let hairline: String
  /// For dates and other headings.
  let accent: String
  let items: [ItemMark: Ink]
  let lines: [LineMark: String]
  let frames: [FrameMark: Ink]

  func ink(_ mark: ItemMark) -> Ink {
    items[mark] ?? Ink(fill: background, line: text, text: text, remark: quiet)
  }

  func color(_ mark: LineMark) -> String { lines[mark] ?? quiet }

  func ink(_ mark: FrameMark) -> Ink {
    frames[mark] ?? Ink(fill: background, line: quiet, text: text, remark: quiet)
  }

  static func of(_ theme: DiagramStyle.Theme) -> DiagramPalette {
    switch theme {
    case .light: light
    case .dark: dark
    case .print: print
    }
  }
}

extension DiagramPalette {
  private static let light = DiagramPalette(
    background: "#ffffff",
    text: "#1a1a1a",
    quiet: "#5f6368",
    faint: "#aab2b9",
    hairline: "#e3e7ea",
    accent: "#0b3d66",
    items: [
      .meeting: Ink(fill: "#0b3d66", line: "#0b3d66", text: "#ffffff", remark: "#cfe3f2"),
      .person: Ink(fill: "#fff3d6", line: "#b37700", text: "#1a1a1a", remark: "#6b5200"),
      .organization: Ink(fill: "#f6e6ef", line: "#a3527f", text: "#1a1a1a", remark: "#7a3b5e"),
      .outlet: Ink(fill: "#e0f2ec", line: "#00785a", text: "#1a1a1a", remark: "#00604a"),
      .quotedOutlet: Ink(fill: "#ffffff", line: "#00785a", text: "#1a1a1a", remark: "#00604a"),
      .place: Ink(fill: "#f2f2f2", line: "#777777", text: "#1a1a1a", remark: "#5f6368"),
      .statement: Ink(fill: "#ffffff", line: "#8a97a3", text: "#1a1a1a", remark: "#5f6368"),
      .omission: Ink(fill: "#fdf0e9", line: "#c24a00", text: "#1a1a1a", remark: "#a03d00"),
      .article: Ink(fill: "#f4faf7", line: "#00785a", text: "#1a1a1a", remark: "#00604a"),
      .fold: Ink(fill: "#ffffff", line: "#999999", text: "#5f6368", remark: "#5f6368"),
    ],
    lines: [
      .attended: "#0b3d66", .said: "#b37700", .addressed: "#c9a45c", .carried: "#00785a",
      .told: "#6aa995", .madeAt: "#0b3d66", .leftOut: "#c24a00", .concerned: "#8a97a3",
      .heldIn: "#777777",
      .served: "#a3527f", .cited: "#00785a", .linked: "#1a1a1a", .published: "#00785a",
      .mentioned: "#b5bcc2", .reprinted: "#00785a",
    ],
    frames: [
      .saidAt: Ink(fill: "#eef4f9", line: "#0b3d66", text: "#0b3d66", remark: "#5f6368"),
      .saidAbout: Ink(fill: "#fafafa", line: "#b5bcc2", text: "#1a1a1a", remark: "#5f6368"),
    ]
  )

  private static let dark = DiagramPalette(
    background: "#14181c",
    text: "#f0f0f0",
    quiet: "#a8b0b8",
    faint: "#5c666f",
    hairline: "#2b3238",
    accent: "#a9d9f7",
    items: [
      .meeting: Ink(fill: "#7cc4f2", line: "#7cc4f2", text: "#06131d", remark: "#123246"),
      .person: Ink(fill: "#3d2f0d", line: "#f0b840", text: "#ffffff", remark: "#f5d58f"),
      .organization: Ink(fill: "#3a2331", line: "#dd98bf", text: "#ffffff", remark: "#eac0d8"),
      .outlet: Ink(fill: "#0f3329", line: "#3cc79f", text: "#ffffff", remark: "#9be0cb"),
      .quotedOutlet: Ink(fill: "#14181c", line: "#3cc79f", text: "#ffffff", remark: "#9be0cb"),
      .place: Ink(fill: "#2a2f34", line: "#a0a0a0", text: "#ffffff", remark: "#c0c0c0"),
      .statement: Ink(fill: "#1d2328", line: "#75828e", text: "#f0f0f0", remark: "#a8b0b8"),
      .omission: Ink(fill: "#3b1f10", line: "#ff8a4a", text: "#ffffff", remark: "#ffb98f"),
      .article: Ink(fill: "#16241f", line: "#3cc79f", text: "#ffffff", remark: "#9be0cb"),
      .fold: Ink(fill: "#14181c", line: "#75828e", text: "#a8b0b8", remark: "#a8b0b8"),
    ],
    lines: [
      .attended: "#7cc4f2", .said: "#f0b840", .addressed: "#b08d45", .carried: "#3cc79f",
      .told: "#2c8b71", .madeAt: "#7cc4f2", .leftOut: "#ff8a4a", .concerned: "#75828e",
      .heldIn: "#a0a0a0",
      .served: "#dd98bf", .cited: "#3cc79f", .linked: "#f0f0f0", .published: "#3cc79f",
      .mentioned: "#5c666f", .reprinted: "#3cc79f",
    ],
    frames: [
      .saidAt: Ink(fill: "#182631", line: "#7cc4f2", text: "#a9d9f7", remark: "#a8b0b8"),
      .saidAbout: Ink(fill: "#191e23", line: "#5c666f", text: "#f0f0f0", remark: "#a8b0b8"),
    ]
  )

  private static let print = DiagramPalette(
    background: "#ffffff",
    text: "#000000",
    quiet: "#444444",
    faint: "#999999",
    hairline: "#dddddd",
    accent: "#000000",
    items: [
      .meeting: Ink(fill: "#000000", line: "#000000", text: "#ffffff", remark: "#e6e6e6"),
      .person: Ink(fill: "#ffffff", line: "#000000", text: "#000000", remark: "#444444"),
      .organization: Ink(fill: "#ffffff", line: "#000000", text: "#000000", remark: "#444444"),
      .outlet: Ink(fill: "#ebebeb", line: "#000000", text: "#000000", remark: "#444444"),
      .quotedOutlet: Ink(fill: "#ffffff", line: "#000000", text: "#000000", remark: "#444444"),
      .place: Ink(fill: "#ffffff", line: "#666666", text: "#000000", remark: "#444444"),
      .statement: Ink(fill: "#ffffff", line: "#808080", text: "#000000", remark: "#444444"),
      .omission: Ink(fill: "#ffffff", line: "#000000", text: "#000000", remark: "#444444"),
      .article: Ink(fill: "#f5f5f5", line: "#000000", text: "#000000", remark: "#444444"),
      .fold: Ink(fill: "#ffffff", line: "#808080", text: "#444444", remark: "#444444"),
    ],
    lines: [
      .attended: "#000000", .said: "#555555", .addressed: "#999999", .carried: "#555555",
      .told: "#999999", .madeAt: "#000000", .leftOut: "#000000", .concerned: "#999999",
      .heldIn: "#666666",
      .served: "#777777", .cited: "#555555", .linked: "#000000", .published: "#555555",
      .mentioned: "#bbbbbb", .reprinted: "#555555",
    ],
    frames: [
      .saidAt: Ink(fill: "#f7f7f7", line: "#000000", text: "#000000", remark: "#444444"),
      .saidAbout: Ink(fill: "#ffffff", line: "#aaaaaa", text: "#000000", remark: "#444444"),
    ]
  )
}
