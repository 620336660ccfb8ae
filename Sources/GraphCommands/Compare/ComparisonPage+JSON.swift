internal import EDTF
internal import EventGraph
internal import JSON

extension ComparisonPage {
  /// The whole comparison; Documentation/Compare.md tells what each member is.
  var json: JSONValue {
    [
      "meetings": .array(query.meetings.map(JSONValue.node)),
      "from": .string(orNull: query.from?.description),
      "to": .string(orNull: query.through?.description),
      "counts": [
        "statements": .integer(comparison.statementCount),
        "outlets": .integer(comparison.columns.count),
        "held": .integer(comparison.heldCount), "articles": .integer(comparison.articleCount),
      ],
      "outlets": .array(comparison.columns.map(Self.json)),
      "facets": .array(comparison.facets.map(Self.json)),
      "groups": .array(comparison.groups.map(json)),
      "silences": .array(comparison.silences.map(Self.json)),
      "alsoCited": .array(comparison.alsoCited.map(JSONValue.node)),
    ]
  }

  private static func json(_ column: Comparison.Column) -> JSONValue {
    [
      "id": .string(column.outlet.id), "name": .string(column.outlet.label),
      "held": .bool(column.isHeld), "told": .bool(column.isTold),
      "articles": .array(column.articles.map(json)),
    ]
  }

  static func json(_ article: Comparison.Article) -> JSONValue {
    [
      "id": .string(article.id), "outlet": .string(article.outlet),
      "title": .string(article.title), "url": .string(orNull: article.url),
      "published": .string(orNull: article.published?.description),
      "preview": .bool(article.isPreview), "passing": .bool(article.isPassing),
    ]
  }

  private static func json(_ facet: Facet) -> JSONValue {
    let versions = facet.versions.map { version -> JSONValue in
      [
        "value": .string(version.value), "date": .string(orNull: version.date?.description),
        "outlets": .array(version.outlets.map(JSONValue.string)),
        "contradictions": .array(version.contradictions.map(JSONValue.string)),
        "disputed": .bool(version.isDisputed),
      ]
    }
    return [
      "kind": .string(facet.kind.rawValue), "meeting": .string(facet.meeting),
      "disputed": .bool(facet.isDisputed), "versions": .array(versions),
      "silent": .array(facet.silent.map(JSONValue.string)),
    ]
  }

  private func json(_ group: Comparison.Group) -> JSONValue {
    [
      "speakers": .array(group.speakers.map(JSONValue.string)),
      "tie": .string(group.tie.rawValue), "rows": .array(group.rows.map(json)),
    ]
  }

  private func json(_ row: Comparison.Row) -> JSONValue {
    let statement = row.statement
    return [
      "id": .string(statement.id), "label": .string(statement.label),
      "text": .string(orNull: statement.text),
      "said": .string(orNull: statement.happened?.description),
      "direct": .bool(statement.type == "direct"),
      "also": .array(row.others.map { .string($0.id) }),
      "carried": .integer(row.carrierCount), "held": .integer(row.heldCount),
      "basis": row.basis.map { Self.json($0) } ?? .null,
      "cells": .array(
        zip(comparison.columns, row.cells).map { json($0.outlet, $1, basis: row.basis) }
      ),
    ]
  }

  private func json(
    _ outlet: Node,
    _ cell: Comparison.Cell,
    basis: Comparison.Carriage?
  ) -> JSONValue {
    let differences = cell.differences.map(JSONValue.difference)
    var object = JSONObject([
      ("outlet", .string(outlet.id)), ("state", .string(cell.state.rawValue)),
      ("direct", .bool(cell.isDirect)), ("secondHand", .bool(cell.isSecondHand)),
      ("articles", .integer(cell.articleCount)), ("differences", .array(differences)),
      ("carriages", .array(cell.carriages.map { Self.json($0) })),
      ("claims", .array(cell.claims.map(Self.json))),
      ("nearest", cell.nearest.map { Self.json($0) } ?? .null),
    ])
    if showsDiff, cell.state == .carriedDifferently, let words = cell.carriages.first?.words,
      let old = basis?.words
    {
      object.append("diff", .diff(from: old, to: words))
    }
    return .object(object)
  }

  static func json(_ carriage: Comparison.Carriage) -> JSONValue {
    [
      "words": .string(orNull: carriage.words), "direct": .bool(carriage.isDirect),
      "outlet": .string(carriage.outlet), "firstHand": .bool(carriage.isFirstHand),
      "article": carriage.article.map(json) ?? .null,
    ]
  }

  private static func json(_ claim: Comparison.Claim) -> JSONValue {
    [
      "id": .string(claim.id), "what": .string(claim.what),
      "words": .string(orNull: claim.words), "article": claim.article.map(json) ?? .null,
    ]
  }

  private static func json(_ silence: Comparison.Silence) -> JSONValue {
    [
      "parties": .array(silence.parties.map(JSONValue.string)), "what": .string(silence.what),
      "claims": .array(silence.claims.map(json)),
    ]
  }
}

extension JSONValue {
  /// How a wording differs.
  static func difference(_ difference: Difference) -> JSONValue {
    [
      "kind": .string(difference.kind.rawValue), "before": .string(difference.before),
      "after": .string(difference.after),
    ]
  }

  /// Where a wording differs, character by character.
  static func diff(from old: String, to new: String) -> JSONValue {
    .array(
      TextDifference(from: old, to: new).pieces.map {
        ["kind": .string($0.kind.rawValue), "text": .string($0.text)]
      }
    )
  }
}
