public import TradingRuntime

/// Why a store cannot be opened or used. Each says what to do.
public enum StoreError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Another server lives and has it.
  case inUse(store: String, by: String)
  /// It cannot be reached, read or made.
  case unreachable(store: String, reason: String)
  /// Its tables are of a newer version of Outcry.
  case newerSchema(store: String, found: Int, known: Int)
  /// It is a database of something else.
  case foreign(store: String, reason: String)
  /// A record is not what was written.
  case corrupt(store: String, revision: Revision, reason: String)
  /// A row of the record of calls is not what was written.
  case corruptCalls(store: String, number: UInt64, reason: String)
  /// What the database keeps of its own is not what was written.
  case damagedLog(store: String, reason: String)
  /// A write failed; nothing of it is there.
  case writeFailed(store: String, reason: String)
  /// Records are to be put where records are.
  case notEmpty(store: String)

  public var description: String {
    switch self {
    case .inUse(let store, let owner):
      "\(store) is in use by \(owner): stop it first, or give this server another --store"
    case .unreachable(let store, let reason): "\(store) cannot be used: \(reason)"
    case .newerSchema(let store, let found, let known):
      "\(store) has schema version \(found) and this program knows \(known): start a newer outcryd"
    case .foreign(let store, let reason): "\(store) is not a store of Outcry: \(reason)"
    case .corrupt(let store, let revision, let reason):
      "\(store) is damaged at revision \(revision): \(reason); 'outcry-admin verify \(store)' lists the damage, "
        + "'outcry-admin repair \(store)' keeps what is before it"
    case .corruptCalls(let store, let number, let reason):
      "\(store) is damaged in its record of calls, in the row that ends with call \(number): \(reason); restore a backup "
        + "with 'outcry-admin restore', or list the calls before and after it"
    case .damagedLog(let store, let reason):
      "\(store) is damaged: \(reason); restore a backup with 'outcry-admin restore', or move that file away to go on "
        + "with what was there before it, and lose what it holds"
    case .writeFailed(let store, let reason): "\(store) could not be written: \(reason)"
    case .notEmpty(let store): "\(store) has records already: give the name of one that is not there yet"
    }
  }
}
