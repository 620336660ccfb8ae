internal import CommandLineTool
internal import EventGraph

/// A part of an extraction, as `--only` names it.
enum ExtractPart: String, CaseIterable, ArgumentValue {
  case people
  case outlets
  case organizations
  case places
  case dates
  case statements
  case meetings
  case omissions

  static var valueName: String { "part" }

  var part: ArticleExtraction.Part {
    switch self {
    case .people: .people
    case .outlets: .outlets
    case .organizations: .organizations
    case .places: .places
    case .dates: .dates
    case .statements: .statements
    case .meetings: .meetings
    case .omissions: .omissions
    }
  }
}
