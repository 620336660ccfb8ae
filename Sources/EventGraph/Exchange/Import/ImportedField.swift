/// What an attribute of another program's file means to us.
enum ImportedField: UInt8 {
  case label
  case kind
  case stableID
  case type
  case status
  case text
  case happened
  case earliest
  case latest
  case conflict
  case note
  case names
  case url
  case published
  case language
  case authors
  case evidence
  case role
  case words
  case direct
  case told
}

extension ImportedField {
  /// Our own names.
  private static let ownNames: [String: ImportedField] = [
    "label": .label, "kind": .kind, "stable_id": .stableID, "type": .type, "status": .status,
    "text": .text, "happened": .happened, "earliest": .earliest, "latest": .latest,
    "conflict": .conflict, "note": .note, "names": .names, "url": .url, "published": .published,
    "language": .language, "authors": .authors, "evidence": .evidence, "role": .role,
    "words": .words, "direct": .direct, "told": .told,
  ]

  /// The names that other programs use.
  private static let nodeSynonyms: [String: ImportedField] = [
    "name": .label, "title": .label, "headline": .label, "labels": .kind, "category": .kind,
    "description": .note, "desc": .note, "date": .happened, "time": .happened, "ts": .happened,
    "start": .happened, "timestamp": .happened, "author": .authors, "lang": .language,
    "link": .url, "aliases": .names,
  ]
  private static let edgeSynonyms: [String: ImportedField] = [
    "kind": .label, "type": .label, "relation": .label, "relationship": .label,
    "interaction": .label, "edge label": .label, "date": .happened, "time": .happened,
    "ts": .happened, "start": .happened, "timestamp": .happened, "quote": .words,
  ]

  /// What an attribute of nodes means; nil where nothing is known of it.
  init?(node name: String) {
    let name = name.lowercased()
    guard let field = Self.ownNames[name] ?? Self.nodeSynonyms[name] else { return nil }
    self = field
  }

  /// What an attribute of edges means; nil where nothing is known of it.
  init?(edge name: String) {
    let name = name.lowercased()
    guard let field = Self.edgeSynonyms[name] ?? Self.ownNames[name] else { return nil }
    self = field
  }
}
