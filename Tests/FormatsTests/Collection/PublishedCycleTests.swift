import Formats
import TargetSetting
import Testing

@Suite struct PublishedCycleTests {
    static let yaml = """
        # Autumn
        id: example
        title: A cycle
        milestones:
          - {title: LA deadline, meaning: la-deadline, on: 2010-12-13}

        """
    private let published: PublishedCycle

    init() throws {
        published = try PublishedCycle(
            stamping: PublishedCycleTests.yaml, publisher: PersonText(kept: "Norfolk County Council"))
    }

    private func problems(_ yaml: String) -> [CycleProblem] {
        do {
            _ = try CycleFile(yaml: yaml)
            return []
        } catch {
            return error.list
        }
    }

    @Test("The stamp is a comment above the text, which changes nothing of the cycle")
    func stamped() throws {
        let file = try CycleFile(yaml: PublishedCycleTests.yaml)
        #expect(
            published.yaml
                == "# pru-cycle-1 sha-256=\(try file.digest) published by Norfolk County Council\n"
                + PublishedCycleTests.yaml)
        #expect(try CycleFile(yaml: published.yaml).digest == file.digest)
        #expect(published.digest == (try file.digest))
    }

    @Test("Publishing what is published gives the same bytes, whoever does it")
    func again() throws {
        let again = try PublishedCycle(stamping: published.yaml, publisher: PersonText(kept: "Somebody else"))
        #expect(again.bytes == published.bytes)
    }

    @Test("A cycle that was changed after it was published is not read, and the place is the stamp's")
    func changed() {
        let found = problems(published.yaml.replacing("2010-12-13", with: "2010-12-20"))
        #expect(found.map(\.line) == [1])
        #expect(
            found.first?.message.hasPrefix(
                "The cycle was changed after it was published by Norfolk County Council: its SHA-256 is ")
                == true)
    }

    @Test("So is one whose stamp was changed")
    func changedStamp() {
        #expect(problems(published.yaml.replacing("sha-256=", with: "sha-256=0")).map(\.line) == [1])
        #expect(problems("# pru-cycle-1 sha-256=\n" + PublishedCycleTests.yaml).map(\.line) == [1])
    }

    @Test("Comments, layout, other line ends and the mark of UTF-8 change nothing")
    func layout() {
        #expect(problems(published.yaml + "\n# Seen by the committee\n") == [])
        #expect(problems(published.yaml.replacing("\n", with: "\r\n")) == [])
        #expect(problems("\u{FEFF}" + published.yaml) == [])
        // The mark is still seen below all of them.
        let changed = published.yaml.replacing("A cycle", with: "Another")
        #expect(!problems(changed.replacing("\n", with: "\r\n")).isEmpty)
        #expect(!problems("\u{FEFF}" + changed).isEmpty)
    }

    @Test("Every shipped cycle can be published")
    func shipped() throws {
        for (id, text) in ShippedCycles.texts {
            let published = try PublishedCycle(stamping: text, publisher: PersonText(kept: "LA"))
            #expect(published.name == "\(id).yaml")
            #expect(problems(published.yaml) == [])
        }
    }
}
