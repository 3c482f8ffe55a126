# Kiểm gói vừa tạo ở target\installer trên Windows: chạy thư mục không cần cài, cài .msi cho người dùng, chạy, gỡ.
#
#   powershell -ExecutionPolicy Bypass -File installer\check.ps1
#
# Sai điều gì thì dừng ngay ở đó.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
[Console]::OutputEncoding = [System.Text.Encoding]::UTF8

$out = 'target\installer'
$data = Join-Path $env:LOCALAPPDATA 'CampaignDesk'
$installed = Join-Path $env:LOCALAPPDATA 'Programs\Campaign Desk'
$menu = Join-Path $env:APPDATA 'Microsoft\Windows\Start Menu\Programs\Campaign Desk'

function Assert-That([bool] $fine, [string] $words) { if (-not $fine) { throw $words } }

function Invoke-Cli([string] $folder, [string[]] $arguments) {
    & (Join-Path $folder 'campaign-desk-cli.exe') @arguments
    Assert-That ($LASTEXITCODE -eq 0) "campaign-desk-cli $arguments kết thúc với mã $LASTEXITCODE."
}

function Invoke-Msi([string[]] $arguments) {
    $run = Start-Process msiexec.exe ($arguments + '/qn', '/norestart', '/l*v', "$out\msi.log") -Wait -PassThru
    Assert-That ($run.ExitCode -eq 0) "msiexec $arguments kết thúc với mã $($run.ExitCode), xem $out\msi.log."
}

Assert-That (Test-Path "$out\*.zip") 'Không có thư mục nén.'
Invoke-Cli "$out\Campaign Desk" 'self-check'

$msi = @(Get-ChildItem $out -Filter *.msi)
Assert-That ($msi.Count -eq 1) 'Phải có đúng một gói .msi.'
Invoke-Msi '/i', "`"$($msi[0].FullName)`""
Assert-That (Test-Path "$installed\Campaign Desk.exe") "Không cài vào $installed."
Assert-That (Test-Path "$menu\Campaign Desk.lnk") 'Không có mục trong thực đơn Start.'
Invoke-Cli $installed 'self-check'
Invoke-Cli $installed 'status'
Assert-That (Test-Path $data) "Dữ liệu không ở $data."

$window = Start-Process "$installed\Campaign Desk.exe" -PassThru
$limit = (Get-Date).AddSeconds(60)
while (-not (Get-Process -Name 'Campaign Desk' -ErrorAction SilentlyContinue | Where-Object { $_.MainWindowHandle -ne 0 })) {
    Assert-That ((Get-Date) -lt $limit) 'Cửa sổ không hiện trong 60 giây.'
    Start-Sleep -Milliseconds 500
}
Get-Process -Name 'Campaign Desk' | Stop-Process -Force
if (-not $window.HasExited) { $window.WaitForExit() }

$before = (Get-ChildItem $data -Recurse -File | Get-FileHash).Hash -join ''
Invoke-Msi '/x', "`"$($msi[0].FullName)`""
Assert-That (-not (Test-Path "$installed\Campaign Desk.exe")) 'Gỡ cài đặt để lại chương trình.'
Assert-That (((Get-ChildItem $data -Recurse -File | Get-FileHash).Hash -join '') -eq $before) 'Gỡ cài đặt đụng vào dữ liệu.'
Write-Host 'Gói tốt.'
