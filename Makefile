# `make run` opens the window on a worked case, `make draft` writes its appeal as PDF, `make test` proves everything.
# `make bench` measures the speed; no test does. `make screens` takes pictures of every screen into out/screens.
# `make ui-dev` opens the screens in a browser over a fake host; /styleguide there shows the design system.
# Each installs what the machine lacks (it asks first; CI=true: it does not ask). The work is in .ci/step.
.PHONY: run draft test bench screens ui-dev

run draft test bench screens ui-dev:
	@bash .ci/step $@
