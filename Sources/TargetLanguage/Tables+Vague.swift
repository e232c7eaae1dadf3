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
            when|once|until he|she|they is|are|feels|feel ready|able|settled|older
            over time
            in the? near|longer|long|medium? future|term !of
            in the|his|her own time
            at some point|stage
            at the earliest opportunity
            long|longer term
            going|moving forward|forwards
            in|over the coming|next|following few|couple? of? days|weeks|months|years|terms|lessons|sessions
            in|over|within|for|after a? few|couple of? days|weeks|months|years|terms|lessons|sessions
            every so often|now
            now and then|again
            for the foreseeable future
            tbc|tba|tbd
            to be confirmed|agreed|arranged|decided
            from time to time
            periodically|gradually|sometime|24/7
            later !than
            later on
            some time
            until further notice
            at all times
        vagueManner
            appropriately|adequately|satisfactorily|satisfactory|reasonably|suitably|sensibly
            as best he|she|they can
            to the best of ..2 ability
            to a good|better|high|reasonable|satisfactory standard|level
        comparative
            improve|improves|improved|improving|improvement|improvements|better|more !than|try|tries|trying|greater|good|best
            positive|positively|confident|confidently|consistently|properly|nicely|sensible|effectively|harder
            generally|usually|mostly|several
            a few|lot
            lots of
        woolly
            <comparative>
            continue|continues|continuing|develop|develops|developing|behave|behaves|behaviour|confidence|progress|work on|towards
            aware|awareness|understand|understanding|learn|potential|encouraged|engage|engagement|enjoy|settle|respectful
            happier|calmer|catch|quality|higher|lower|consistent|increase|reduce|fully
        """

    /// Everything that is looked for.
    static let english = Grammar([
        numbers, grades, notMeasures, measures, habits, calendar, times, people, starts, vagueness,
    ])
}
