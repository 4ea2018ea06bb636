namespace Ingest.Reading.Extraction.Ink;

/// <summary>What the drawn page shows where a word claims to stand.</summary>
internal enum WordLook : byte
{
    /// <summary>Strokes that stand out from an even ground.</summary>
    Ink,

    /// <summary>An even ground and nothing on it.</summary>
    Nothing,

    /// <summary>Something, but not clearly this word: a picture, a rule, another word.</summary>
    Doubtful,
}
