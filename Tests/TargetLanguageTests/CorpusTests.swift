import Foundation
import TargetLanguage
import Testing

/// The bar: 90% of smart targets pass, and 90% of vague ones are judged vague outright.
@Suite struct CorpusTests {
    @Test(
        "Nine in ten smart targets pass and nine in ten vague ones are caught",
        arguments: [(Corpus.writtenAgainst, 970), (Corpus.reportedOn, 900)])
    func bar(_ name: String, _ bar: Int) throws {
        let tally = Tally(try Corpus(name))
        for verdict in [Smart.Verdict.smart, .part, .vague] { print("\(name): \(tally.row(of: verdict))") }
        #expect(tally.recall(.smart) >= bar, "\(name): \(tally.row(of: .smart))")
        #expect(tally.recall(.vague) >= bar, "\(name): \(tally.row(of: .vague))")
    }

    @Test("The page on smart targets gives the figures of the half that nobody wrote against")
    func page() throws {
        let page = try String(contentsOf: Corpus.checkout.appending(path: "docs/smart.md"), encoding: .utf8)
        let tally = Tally(try Corpus(Corpus.reportedOn))
        for verdict in [Smart.Verdict.smart, .part, .vague] {
            #expect(page.contains(tally.row(of: verdict)), "docs/smart.md lacks \(tally.row(of: verdict))")
        }
    }

    @Test(
        "What is vague in a target is vague by itself: it answers nothing else",
        arguments: [Corpus.writtenAgainst, Corpus.reportedOn])
    func vagueAlone(_ name: String) throws {
        for line in try Corpus(name).lines {
            for words in Smart(line.text).vagueWords {
                #expect(Smart(words).vagueWords == [words], "\(line.text)")
            }
        }
    }

    @Test("The two halves are large enough and have no line in common")
    func halves() throws {
        let (first, second) = (try Corpus(Corpus.writtenAgainst), try Corpus(Corpus.reportedOn))
        #expect(first.lines.count >= 120)
        #expect(first.lines.count + second.lines.count >= 150)
        let common = Set(first.lines.map(\.text)).intersection(second.lines.map(\.text)).count
        #expect(common == 0)
    }

    @Test(
        "What is reported stands in the text, and queries are three at most",
        arguments: [Corpus.writtenAgainst, Corpus.reportedOn])
    func wordsTaken(_ name: String) throws {
        for (_, text) in try Corpus(name).lines {
            let smart = Smart(text)
            let words = [smart.measure, smart.time, smart.who, smart.start, smart.support]
            #expect(words.allSatisfy { $0.map(text.contains) ?? true })
            #expect(smart.vagueWords.allSatisfy(text.contains))
            #expect(smart.queries.count <= 3)
        }
    }
}
