/// Makes the picture of a comparison: which outlet carried which statement.
struct CoverageDiagram {
  let comparison: Comparison
  let words: DiagramWords

  func matrix() -> CoverageMatrix {
    var matrix = CoverageMatrix()
    matrix.columns = comparison.columns.map { column in
      CoverageMatrix.Column(
        id: column.outlet.id,
        name: column.outlet.label,
        isCollected: column.isHeld
      )
    }
    matrix.groups = comparison.groups.map { group in
      CoverageMatrix.Group(
        speakers: heading(group),
        rows: group.rows.map(row)
      )
    }
    return matrix
  }

  /// Who speaks, and how that belongs to the event.
  private func heading(_ group: Comparison.Group) -> String {
    let names = group.speakers.joined(separator: words.comma)
    let name = names.isEmpty ? words("unnamed", "未具名") : names
    return words.model.tie(group.tie).map { name + words(" (\($0))", "（\($0)）") } ?? name
  }

  private func row(_ row: Comparison.Row) -> CoverageMatrix.Row {
    let text = row.statement.text ?? row.statement.label
    return CoverageMatrix.Row(
      id: row.statement.id,
      text: row.statement.type == "direct" ? "“\(text)”" : text,
      title: row.statement.label,
      cells: row.cells.map(Self.figure),
      titles: row.cells.map(title),
      links: row.cells.map { cell in
        cell.isSecondHand ? nil : cell.carriages.first?.article?.url
      }
    )
  }

  private static func figure(_ cell: Comparison.Cell) -> CoverageMatrix.Cell {
    switch cell.state {
    case .carried: cell.isSecondHand ? .told : cell.isDirect ? .quoted : .reported
    case .carriedDifferently: cell.isSecondHand ? .toldDifferently : .differing
    case .leftOut: .leftOut
    case .notCarried: cell.nearest == nil ? .absent : .near
    case .noData: .unknown
    }
  }

  /// Who said what about a cell.
  private func title(_ cell: Comparison.Cell) -> String {
    let carried = cell.carriages.compactMap { carriage in
      carriage.words.map { "\(carriage.outlet)：\($0)" }
    }
    let claims = cell.claims.map { claim -> String in
      let claimant = claim.article?.outlet ?? ""
      return "\(claim.what)（\(words("as told by \(claimant)", "据\(claimant)"))）"
    }
    let near = [cell.nearest?.words].compactMap(\.self).map {
      "\(words.name(.near))\(words.colon)\($0)"
    }
    return (carried + claims + near).joined(separator: "\n")
  }
}
