using Ingest.Pipeline.Intake;
using Ingest.Tests.Ground;

namespace Ingest.Tests.Pipeline.Intake;

public sealed class LeaseTests
{
    [Fact]
    public void A_process_is_alive_for_others_until_it_lets_go()
    {
        using var folder = new TempFolder();
        using var mine = new Lease(folder.Path);
        var other = new Lease(folder.Path);
        mine.IsAlive(other.Owner).ShouldBeTrue();
        mine.IsAlive(mine.Owner).ShouldBeTrue();
        other.Dispose();
        mine.IsAlive(other.Owner).ShouldBeFalse();
    }

    [Fact]
    public void A_lease_that_a_dead_process_left_on_the_disk_is_not_alive()
    {
        using var folder = new TempFolder();
        using var mine = new Lease(folder.Path);
        folder.Write("0123.lock", "");
        mine.IsAlive("0123").ShouldBeFalse();
        File.Exists(folder["0123.lock"]).ShouldBeFalse();
    }
}
