using System.Text.Json;

namespace Ingest.Storage;

/// <summary>Enum members as the words the database keeps: <c>ImageOnly</c> is <c>image-only</c>.</summary>
internal static class Code
{
    public static string Of<T>(T value) where T : struct, Enum => Names<T>.Words[value];

    public static T Read<T>(string word) where T : struct, Enum => Names<T>.Values[word];

    private static class Names<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Words =
            Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

        public static readonly Dictionary<string, T> Values = Words.ToDictionary(pair => pair.Value, pair => pair.Key);
    }
}
