public import TradingRuntime

/// What a store reads of the record of calls, all from one state of its tables.
public protocol AuditTables {
  /// Calls that have a row of their own.
  func single(_ statement: AuditSelection.Statement) throws -> [AuditRecord]
  /// Rows of several calls, in the order of the statement, each with its last number.
  func runs(_ statement: AuditSelection.Statement) throws -> [(last: UInt64, calls: [AuditRecord])]
  /// Ends by the numbers of their calls.
  func ends(_ statement: AuditSelection.Statement) throws -> [UInt64: AuditedEnd]
}

extension AuditSelection {
  /// The calls that are asked for, of both kinds of rows.
  public func records(in tables: some AuditTables) throws -> [AuditRecord] {
    var found = try inRuns(tables)
    found += try tables.single(single)
    found.sort { isBefore($0.number, $1.number) }
    // After a commit of which nobody knew what came of it, a call may be there twice.
    var records: [AuditRecord] = []
    for record in found where records.last?.number != record.number { records.append(record) }
    return Array(records.prefix(query.limit))
  }

  private func inRuns(_ tables: some AuditTables) throws -> [AuditRecord] {
    var found: [AuditRecord] = []
    var place: UInt64?
    while found.count < query.limit {
      let rows = try tables.runs(runs(after: place))
      guard let last = rows.last else { break }
      place = last.last
      var calls = rows.flatMap(\.calls)
      let numbers = calls.map(\.number)
      if let least = numbers.min(), let most = numbers.max() {
        let late = try tables.ends(ends(of: least...most))
        if !late.isEmpty {
          for index in calls.indices { calls[index].end = late[calls[index].number] ?? calls[index].end }
        }
      }
      found += calls.filter(query.wants)
    }
    return found
  }

  private func isBefore(_ one: UInt64, _ other: UInt64) -> Bool { query.isReversed ? one > other : one < other }
}
