/// The last values of a series, to be read again a fixed number of values later.
struct DelayLine<Element: Sendable>: Sendable {
  let length: Int
  /// A ring once it is full.
  private var values: [Element] = []
  private var oldest = 0

  init(_ length: Int) { self.length = length }

  /// Takes the next value; the one `length` values before it, or nil while there is none.
  mutating func append(_ value: Element) -> Element? {
    guard length > 0 else { return value }
    guard values.count == length else {
      values.append(value)
      return nil
    }
    let before = values[oldest]
    values[oldest] = value
    oldest = oldest + 1 == length ? 0 : oldest + 1
    return before
  }
}
