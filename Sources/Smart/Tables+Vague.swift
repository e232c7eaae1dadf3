extension Grammar {
    /// Words that nobody can measure or date (C1).
    static let vagueness = """
        vagueTime
            soon|asap|ongoing|eventually|regularly|often|sometimes|occasionally|frequently|continually|continuously|constantly
            as soon as he|she|they|possible|practicable? can?
            as and when ..2
            a s a p
            on going
            in due course|time
            when|whenever|where|wherever|if|as possible|ready|able|appropriate|necessary|needed|required|practicable|applicable|relevant
            when|once he|she|they is|are|feels|feel|can|wants ..2
            over time
            in the? near|longer|long|medium? future|term !of
            in the|his|her own time
            at some point|stage
            at the earliest opportunity
            long|longer term
            going|moving forward|forwards
            in|over the coming|next|following few? days|weeks|months|years|terms
            for the foreseeable future
            tbc|tba|tbd
            to be confirmed|agreed|arranged|decided
            from time to time
            later|periodically|gradually|sometime
            some time
            until further notice
            at all times
        vagueManner
            appropriately|adequately|satisfactorily|satisfactory|reasonably|suitably|sensibly
            as best he|she|they can
            to the best of ..2 ability
            to a good|better|high|reasonable|satisfactory standard|level
        woolly
            improve|improves|improved|improving|improvement|improvements|better|more !than|try|tries|trying
            continue|continues|continuing|develop|develops|developing|good|greater|positive|positively|behave|behaves|behaviour|confidence
            confident|confidently|progress|some|several|generally|usually|mostly|work on|towards?
            aware|awareness|understand|understanding|learn|nicely|properly|best|increase|reduce|effectively|fully|potential|encouraged
            enjoy|happier|calmer|engage|engagement|settle|respectful|sensible|catch|quality|higher|lower|consistent|consistently
        """

    /// Everything that is looked for.
    static let english = Grammar([
        numbers, grades, notMeasures, measures, habits, times, people, starts, vagueness,
    ])
}
