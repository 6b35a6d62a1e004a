extension Duration {
  /// Saturates at about 292 years.
  package var wholeNanoseconds: Int64 {
    let (seconds, attoseconds) = components
    let (product, overflowed) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, carried) = product.addingReportingOverflow(attoseconds / 1_000_000_000)
    return overflowed || carried ? .max : sum
  }
}
