/// A value that its copies share until one of them changes it, as the standard library's arrays do: copying it costs a
/// reference, moving it eight bytes, whatever its size.
struct Shared<Value: Sendable & Hashable>: Sendable, Hashable {
  /// Unchecked: its value changes only while one owner holds it.
  private final class Storage: @unchecked Sendable {
    var value: Value
    init(_ value: Value) { self.value = value }
  }

  private var storage: Storage

  init(_ value: Value) { storage = Storage(value) }

  var value: Value {
    // Lent, not copied: whoever reads one field must not copy them all.
    _read { yield storage.value }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.value) }
      yield &storage.value
    }
  }

  static func == (left: Self, right: Self) -> Bool { left.storage === right.storage || left.value == right.value }
  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
