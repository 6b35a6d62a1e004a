import OutcryCommands

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The variables that the program looks at, with their values.
func variables(_ names: [String]) -> [String: String] {
  var values: [String: String] = [:]
  for name in names {
    if let value = getenv(name) { values[name] = String(cString: value) }
  }
  return values
}

let environment = ProgramEnvironment.ofProcess(
  variables: variables(
    [
      "OUTCRY_SERVER", "OUTCRY_TLS", "OUTCRY_TLS_CA", "OUTCRY_TLS_CLIENT_CERT", "OUTCRY_TLS_CLIENT_KEY", "NO_COLOR",
      "TERM",
    ]))
exit(await Program.run(Array(CommandLine.arguments.dropFirst()), in: environment))
