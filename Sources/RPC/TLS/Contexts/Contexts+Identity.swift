/// Two configurations are equal when they share the context, whose files may have changed since another was made.
extension TLSClientContext: Hashable {
  public static func == (a: TLSClientContext, b: TLSClientContext) -> Bool { a === b }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension ReloadableServerContext: Hashable {
  public static func == (a: ReloadableServerContext, b: ReloadableServerContext) -> Bool { a === b }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
