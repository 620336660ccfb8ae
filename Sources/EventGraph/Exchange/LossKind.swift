/// What a format may be unable to carry.
public enum LossKind: String, CaseIterable, Sendable {
  /// The curated file and the line in it that a fact comes from.
  case fileLines = "file-lines"
  /// The words that prove a fact.
  case evidence
  /// Which of an entity's names are full, short, Latin, former or titles.
  case nameKinds = "name-kinds"
  /// Attributes beyond a label and a time.
  case attributes
  /// Characters, such as control characters, that have no way to be written in the format.
  case characters
  /// Cells that a spreadsheet would run as formulas.
  case formulas
  /// Hours, minutes and seconds where a format counts in days.
  case timesOfDay = "times-of-day"
  /// Events that no source dates, in formats that show them at all times.
  case undated
  /// Events that no source dates, in formats that cannot hold them.
  case undatedEvents = "undated-events"
  /// Events of which only the beginning or the end is known.
  case openDates = "open-dates"
  /// Stretches of time in formats that know instants only.
  case instants
  /// Dates more uncertain than the format allows.
  case uncertainDates = "uncertain-dates"
  /// Connections that the format has no words for.
  case connections
}

extension LossKind {
  /// What was lost, as the end of the sentence "could not carry …".
  public var description: String {
    switch self {
    case .fileLines: "the curated file and line behind a fact"
    case .evidence: "the words that prove a fact"
    case .nameKinds: "which names are full, short, Latin, former or titles, and when they were held"
    case .attributes: "attributes beyond label, kind and time"
    case .characters: "control characters, written as U+FFFD"
    case .formulas: "cells that begin like a formula as they are; an apostrophe stands before them"
    case .timesOfDay: "the time of day in start and end; 'happened' has it"
    case .undated: "a time for undated events; they are shown at all times"
    case .undatedEvents: "undated events; they are left out"
    case .openDates: "events without a known beginning or end; they are left out"
    case .instants: "stretches of time; they stand at their first moment"
    case .uncertainDates: "how uncertain a date is; its bounds are written"
    case .connections: "connections that the format has no words for"
    }
  }
}
