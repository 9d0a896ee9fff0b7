import { portChecks, powershellCheck as words } from '@/lib/words/formats';
import { type Format, outcomesWithout, type RenderedFile } from '../format';
import { headerOf } from '../header';
import { type Errand, networksOf, type Probe, probeRefusals, toErrands } from '../probes';

const script = `Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
$script:wrong = 0

function Get-Verdict([System.Exception] $Problem, [string] $Silence) {
  $cause = $Problem.GetBaseException()
  if ($cause -isnot [System.Net.Sockets.SocketException]) { return 'UNKNOWN' }
  switch ([string] $cause.SocketErrorCode) {
    'ConnectionRefused' { return 'CLOSED' }
    'ConnectionReset' { return 'CLOSED' }
    'HostUnreachable' { return 'REJECTED' }
    'NetworkUnreachable' { return 'REJECTED' }
    'AccessDenied' { return 'REJECTED' }
    'TimedOut' { return $Silence }
  }
  return 'UNKNOWN'
}

function Test-Tcp([System.Net.IPAddress] $Address, [int] $Port) {
  $client = New-Object System.Net.Sockets.TcpClient -ArgumentList $Address.AddressFamily
  try {
    $asked = $client.BeginConnect($Address, $Port, $null, $null)
    if (-not $asked.AsyncWaitHandle.WaitOne(5000)) { return 'DROPPED' }
    $client.EndConnect($asked)
    return 'OPEN'
  } catch {
    return Get-Verdict $_.Exception 'DROPPED'
  } finally {
    $client.Close()
  }
}

function Get-Question([int] $Port) {
  switch ($Port) {
    53 { return [byte[]] (112, 111, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1) }
    69 { return [byte[]] (0, 1, 112, 111, 114, 116, 111, 108, 97, 110, 0, 111, 99, 116, 101, 116, 0) }
    123 { return [byte[]] (@(35) + @(0) * 47) }
    623 { return [byte[]] (6, 0, 255, 6, 0, 0, 17, 190, 128, 0, 0, 0) }
  }
  return [byte[]] (120, 120)
}

function Test-Udp([System.Net.IPAddress] $Address, [int] $Port) {
  $client = New-Object System.Net.Sockets.UdpClient -ArgumentList $Address.AddressFamily
  try {
    $client.Client.ReceiveTimeout = 2000
    $question = [byte[]] (Get-Question $Port)
    $there = New-Object System.Net.IPEndPoint -ArgumentList $Address, $Port
    [void] $client.Send($question, $question.Length, $there)
    $from = New-Object System.Net.IPEndPoint -ArgumentList $Address, 0
    [void] $client.Receive([ref] $from)
    if ($from.Address.Equals($Address)) { return 'OPEN' }
    return 'UNKNOWN'
  } catch {
    return Get-Verdict $_.Exception 'UNKNOWN'
  } finally {
    $client.Close()
  }
}

function Test-Port([string] $Protocol, [int] $Port, [string] $Machine, [string] $Words) {
  $address = $null
  if (-not [System.Net.IPAddress]::TryParse($Machine, [ref] $address)) { $verdict = 'NOADDRESS' }
  elseif ($Protocol -eq 'tcp') { $verdict = Test-Tcp $address $Port }
  else { $verdict = Test-Udp $address $Port }
  if (@('DROPPED', 'REJECTED', 'NOADDRESS') -contains $verdict) { $script:wrong = 1 }
  Write-Output ('{0,-9} {1,-9} {2,-39} {3}' -f $verdict, ($Protocol + '/' + $Port), $Machine, $Words)
}
`;

function call({ protocol, port, target, words }: Probe, networks: readonly string[]): string {
  const index = networks.indexOf(target.network ?? '') + 1;
  return index > 0
    ? `foreach ($machine in $machines${index}) { Test-Port '${protocol}' ${port} $machine '${words}' }`
    : `Test-Port '${protocol}' ${port} '${target.first}' '${words}'`;
}

function fileOf(errand: Errand, header: readonly string[]): RenderedFile {
  const networks = networksOf(errand);
  const body = [
    ...header,
    `# Run on: ${errand.from}`,
    ...networks.map(({ first, network }, index) => `$machines${index + 1} = @('${first}') # ${network}`),
    script,
    ...portChecks.legend.map((line) => `Write-Output '${line}'`),
    ...errand.probes.map((probe) =>
      call(
        probe,
        networks.map(({ network }) => network ?? ''),
      ),
    ),
    'exit $script:wrong',
    '',
  ];
  return { name: `${errand.name}.ps1`, mime: 'text/plain', body: body.join('\r\n').replace(/\r?\n/g, '\r\n') };
}

/** The same check for Windows: PowerShell 5.1 or later, nothing to install. */
export const powershellCheck: Format = {
  id: 'port-check-powershell',
  label: words.label,
  proof: {
    kind: 'read back only',
    sentence: words.proof,
  },
  limits: { notes: portChecks.notes },
  variants: ['insert'],
  render(request) {
    const header = headerOf(request, '#', 200);
    return {
      files: toErrands(request).map((errand) => fileOf(errand, header)),
      outcomes: outcomesWithout(request.outcomes, probeRefusals(request)),
      warnings: request.warnings,
    };
  },
};
