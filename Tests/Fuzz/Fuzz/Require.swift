/// Ends the process, which libFuzzer takes for a finding, when a promise is broken. The tests have one of their own,
/// which lets them go on.
func require(_ condition: @autoclosure () -> Bool, _ promise: String) {
  if !condition() { fatalError("broken promise: \(promise)") }
}
