using System.Text.Json;

namespace Ingest.Tests.Storage;

/// <summary>Compares records by everything they hold, whatever kind of list holds it.</summary>
internal static class Same
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static void ShouldHoldTheSameAs<T>(this T actual, T expected) =>
        JsonSerializer.Serialize(actual, Indented).ShouldBe(JsonSerializer.Serialize(expected, Indented));
}
