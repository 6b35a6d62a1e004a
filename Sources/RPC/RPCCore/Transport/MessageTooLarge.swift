/// The cause of an error that says RESOURCE_EXHAUSTED for the size of a message, as sent, as received or as
/// decompressed: tells it apart from a handler's own.
package struct MessageTooLarge: Error {
  package init() {}
}
