# `make run` opens the window on a worked case, `make draft` writes its appeal as PDF, `make test` proves everything.
# `make bench` measures the speed; no test does.
# Each installs what the machine lacks (it asks first; CI=true: it does not ask). The work is in .ci/step.
.PHONY: run draft test bench

run draft test bench:
	@bash .ci/step $@
