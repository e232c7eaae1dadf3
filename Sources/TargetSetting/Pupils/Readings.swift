package import TargetLanguage

/// What words say in which people write targets, each read when it is asked for, and once however many targets have it.
package final class Readings {
    private var byText: [String: Once<Smart>] = [:]

    /// Of no text yet.
    package init() {}

    /// What a text says, to be read when it is asked for; the same for the same text.
    package func reading(of text: PersonText) -> Once<Smart> {
        if let known = byText[text.text] { return known }
        let reading = Once { Smart(text.text) }
        byText[text.text] = reading
        return reading
    }
}
