using System.Globalization;

namespace Ingest.Tests.Pipeline.Endurance;

/// <summary>How long and how hard the endurance tests try: a slice by default, the whole where the environment asks for it.</summary>
internal static class Measure
{
    /// <summary>INGEST_TEST_KILLS: how often the program is killed.</summary>
    public static int Kills => Number("INGEST_TEST_KILLS", 5);

    /// <summary>INGEST_TEST_SEED: which random moments they are.</summary>
    public static int Seed => Number("INGEST_TEST_SEED", 20251011);

    /// <summary>INGEST_TEST_FILES: how many files are dropped at once.</summary>
    public static int Files => Number("INGEST_TEST_FILES", 20);

    /// <summary>INGEST_TEST_SECONDS: how long the database is written to from all sides.</summary>
    public static int Seconds => Number("INGEST_TEST_SECONDS", 3);

    /// <summary>How long the slow copies among them take: half a minute where the whole is asked for.</summary>
    public static TimeSpan SlowCopy => TimeSpan.FromSeconds(Files >= 1000 ? 30 : 6);

    private static int Number(string name, int slice) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : slice;
}
