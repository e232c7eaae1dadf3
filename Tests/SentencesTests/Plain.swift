import Testing

/// Expects a sentence that is there and keeps to the words that are used: it says what is so, and scolds nobody.
func expectPlain(_ sentence: String, _ location: SourceLocation = #_sourceLocation) {
    #expect(!sentence.isEmpty, sourceLocation: location)
    for word in ["invalid", "please", "sorry", "oops"] {
        #expect(!sentence.lowercased().contains(word), "‘\(word)’ in: \(sentence)", sourceLocation: location)
    }
}
