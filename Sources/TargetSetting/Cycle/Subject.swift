/// A subject as the cycle names it, with what else people call it.
package struct Subject: Equatable, Sendable {
    package let name: String
    package let also: [String]

    package init(name: String, also: [String]) {
        self.name = name
        self.also = also
    }
}
