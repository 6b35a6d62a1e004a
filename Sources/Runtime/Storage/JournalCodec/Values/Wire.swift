internal import JournalMessages

/// The messages of the journal.
typealias Wire = Outcry.Journal.V1
