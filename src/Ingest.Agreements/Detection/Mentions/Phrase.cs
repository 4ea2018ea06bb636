using System.Collections.Frozen;
using Ingest.Agreements.Detection.Names;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>Where the words of one name end: at punctuation, at verbs, at the small words that begin another thought.</summary>
internal static class Phrase
{
    private const int LongestTail = 9;

    public static readonly FrozenSet<string> Stops =
        """
        is are was were be been has have had will would can could may might should shall must does do did that which who whose where when while as than but or if because since after before during within through over
        shows show aims aim seeks seek provides provide offers offer includes include covers remains remain encompassing became become makes make signed sign announced concluded agreed entered came comes went goes
        this contains contain covers cover exists exist brings bring gives give links link allows allow creates create requires require rests stand stands covering besteht bestehen enthält umfasst gilt bestaat bevat omvat these those it its their his her said says also not have been being led
        est sont était ont sera qui que dont où mais ou si car depuis pendant lors avait été ist sind war hat haben wird werden der die das dass weil wenn oder aber is zijn was heeft hebben wordt worden dat die
        è sono era ha hanno sarà che cui quando dove ma prevede istituisce comprende es son fue fueron ha han que cuyo donde pero incluye prevé firmado firmada jest są był była ma mają który która które gdzie ale obejmuje przewiduje zawiera
        je sú bol bola má majú ktorý ktorá ktoré kde ale obsahuje upravuje є був була має мають який яка яке що де але передбачає містить
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Fold(word)).ToFrozenSet();

    private static readonly FrozenSet<string> _joins = "for on in of to with and the a an next about de du des d l la le les pour sur en et à für über zur zum von und der die das van voor over inzake en het op sul sulla sui di del della dei in per la il lo gli e sobre de del la el los las en y para o w na do i oraz z dla o na v vo a pre про у в на для та і щодо"
        .Split(' ').Select(word => Folding.Fold(word)).ToFrozenSet();

    private static readonly FrozenSet<string> _prepositions = "for on in of about concerning regarding pour sur en de du des d für über zur zum voor over inzake sul sulla di del della in per sobre de del en para o w do o na v про у в щодо".Split(' ').Select(word => Folding.Fold(word)).ToFrozenSet();

    /// <summary>Punctuation that parts phrases stands before token <paramref name="i"/>.</summary>
    public static bool Breaks(FlatText text, int i) =>
        i > 0 && text.Text.AsSpan(text.Tokens[i - 1].End, text.Tokens[i].Start - text.Tokens[i - 1].End).IndexOfAny(_breaks) >= 0;

    private static readonly System.Buffers.SearchValues<char> _breaks = System.Buffers.SearchValues.Create(",;:.()[]—–\n“”\"");

    /// <summary>The end of a name whose noun is token <paramref name="head"/>, with what the noun is about: "treaty on friendship and cooperation".</summary>
    public static int Extend(FlatText text, Sentence sentence, int head)
    {
        // Romance languages put adjectives behind: "accordo bilaterale sulla …".
        if (head + 3 < sentence.Last && !Breaks(text, head + 1) && _afterNoun.Contains(text.Tokens[head + 1].Key) && _prepositions.Contains(text.Tokens[head + 2].Key))
            head++;
        var end = head;
        if (head + 2 < sentence.Last && !Breaks(text, head + 1) && _prepositions.Contains(text.Tokens[head + 1].Key) && !(text.Tokens[head + 1].Key == "in" && text.Tokens[head + 2].Capital))
        {
            for (var i = head + 1; i < sentence.Last && i <= head + LongestTail && !(i > head + 1 && (Breaks(text, i) || Stops.Contains(text.Tokens[i].Key))) && !MentionWords.Signing.Contains(text.Tokens[i].Key) && !text.Tokens[i].IsNumber && Dates.Months.Of(text.Tokens[i]) == 0; i++)
            {
                if (!_joins.Contains(text.Tokens[i].Key))
                    end = i;
            }
        }

        return text.Tokens[end].End;
    }

    /// <summary>The end of what a name that ends at <paramref name="end"/> is about, where that follows at once: "… between A and B on migrant centres".</summary>
    public static int Subject(FlatText text, Sentence sentence, int end)
    {
        var first = text.TokenAt(end);
        if (first >= sentence.Last || Breaks(text, first) || !_prepositions.Contains(text.Tokens[first].Key))
            return end;
        var last = first;
        while (last + 1 < sentence.Last && last < first + 4 && !Breaks(text, last + 1) && !Stops.Contains(text.Tokens[last + 1].Key))
            last++;
        return text.Tokens[last].End;
    }

    private static readonly FrozenSet<string> _afterNoun = "bilaterale bilateral trilaterale trilateral bilaterales multilaterale intergouvernemental intergovernativo intergubernamental militaire militare militar".Split(' ').ToFrozenSet();

    /// <summary>The first token of the noun phrase that ends with token <paramref name="noun"/>: its adjectives, no determiner.</summary>
    public static int Begin(FlatText text, Sentence sentence, int noun, int longest = 5)
    {
        var begin = noun;
        for (var i = noun - 1; i >= sentence.First && i >= noun - longest && !Breaks(text, i + 1) && !Stops.Contains(text.Tokens[i].Key) && !_joins.Contains(text.Tokens[i].Key) && !_determiners.Contains(text.Tokens[i].Key) && !text.Tokens[i].IsNumber; i--)
            begin = i;
        return begin;
    }

    private static readonly FrozenSet<string> _determiners = "au aux autre autres suite the a an this that its their our no any each some most all new existing recent un une ce cette le la les der die das den dem ein eine einen het een de s by from into at under signed sign signing both other another such".Split(' ').ToFrozenSet();
}
