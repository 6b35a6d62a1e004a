/// Why a journal cannot do what was asked.
public enum JournalError: Error, Sendable, Hashable {
  /// Records after the wanted revision are no longer kept; the oldest that is left.
  case compacted(oldest: Revision)
  /// The wanted revision has not been written yet; the newest there is.
  case notWrittenYet(newest: Revision)
  /// It cannot write, and why: a disk that is full, a database that does not answer. What was asked has not happened as
  /// far as the journal can tell.
  case unavailable(reason: String)
  /// Entries that came before were lost when a commit failed: the session has to be made anew from the journal.
  case lost
}
